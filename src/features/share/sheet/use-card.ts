import { useEffect, useMemo, useState } from 'react'
import type { RecordOf } from '@/domain/records/record'
import type { ShareChoices } from '@/domain/share-card/share-choices'
import { sharedSession } from '@/domain/share-card/shared-session'
import { useText } from '@/locales/text-context'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useRecords } from '@/runtime/use-records'
import { useTeams } from '@/runtime/use-teams'
import { createPlatformPicture } from '@/services/picture/platform-picture'
import { cardFace } from '../card/card-face'
import { cardLines, cardTitle } from '../card/card-words'
import { CARD_SCALE, drawCard } from '../card/draw-card'
import { CARD } from '../card/draw-sky'
import { useShareText } from '../use-share-text'

/** `undefined`: still being drawn. `null`: this phone cannot draw. */
export type CardPicture = string | null | undefined

export const picture = createPlatformPicture()

const SIZE = { width: CARD.width * CARD_SCALE, height: CARD.height * CARD_SCALE }

/** The card as the phone's own copy gives it, drawn again with every choice, so that it is there before it is sent. */
export function useCard(session: RecordOf<'session'>, { hidesAmounts, withWentWell }: ShareChoices) {
  const text = useText()
  const share = useShareText()
  const sessions = useRecords('session')
  const readings = useRecords('refundReading')
  const anchors = useRecords('anchor')
  const boundaries = useBoundaries()
  const teamName = useTeams().active?.name ?? ''
  const shared = useMemo(() => {
    const source = { sessions, readings: readings.values(), anchors, boundaries }
    return sharedSession(session, source, { hidesAmounts, withWentWell })
  }, [session, sessions, readings, anchors, boundaries, hidesAmounts, withWentWell])
  const words = useMemo(() => ({ text, share, teamName }), [text, share, teamName])
  const face = useMemo(() => cardFace(shared, words), [shared, words])
  const [drawn, setDrawn] = useState<{ readonly face: object; readonly address: string | null }>()
  useEffect(() => {
    let isWanted = true
    void picture
      .draw(SIZE, (brush) => drawCard(brush, face))
      .then((address) => isWanted && setDrawn({ face, address: address ?? null }))
    return () => {
      isWanted = false
    }
  }, [face])
  const address: CardPicture = drawn?.face === face ? drawn.address : undefined
  return { title: cardTitle(shared, words), lines: cardLines(shared, words), address }
}
