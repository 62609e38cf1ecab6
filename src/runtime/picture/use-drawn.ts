import { useEffect, useState } from 'react'
import { createPlatformPicture } from '@/services/picture/platform-picture'
import type { Brush, PictureSize } from '@/services/picture/picture'

/** `undefined`: still being drawn. `null`: this phone cannot draw. */
export type DrawnPicture = string | null | undefined

export const picture = createPlatformPicture()

/** What is drawn, of which size, and how. It is drawn again when it is another object. */
export interface Drawing {
  readonly size: PictureSize
  readonly paint: (brush: Brush) => void
}

/** The address of a picture, drawn as soon as there is something to draw, so that it is there before it is sent. */
export function useDrawn(drawing: Drawing | undefined): DrawnPicture {
  const [drawn, setDrawn] = useState<{ readonly drawing: Drawing; readonly address: string | null }>()
  useEffect(() => {
    if (!drawing) return undefined
    let isWanted = true
    void picture
      .draw(drawing.size, drawing.paint)
      .then((address) => isWanted && setDrawn({ drawing, address: address ?? null }))
    return () => {
      isWanted = false
    }
  }, [drawing])
  return drawn && drawn.drawing === drawing ? drawn.address : undefined
}
