import { useMemo } from 'react'
import { useText } from '@/locales/text-context'
import type { SharedPage } from '@/protocol/share'
import { CARD_SIZE } from '@/runtime/picture/card-paper'
import { useDrawn, type Drawing } from '@/runtime/picture/use-drawn'
import { useTeams } from '@/runtime/use-teams'
import { cardFace } from '../card/card-face'
import { cardLines, cardTitle } from '../card/card-words'
import { drawCard } from '../card/draw-card'
import { useShareText } from '../use-share-text'

/** The card of what is shared, drawn again with every choice, so that it is there before it is sent. */
export function useCard(shared: SharedPage) {
  const text = useText()
  const share = useShareText()
  const teamName = useTeams().active?.name ?? ''
  const words = useMemo(() => ({ text, share, teamName }), [text, share, teamName])
  const drawing = useMemo((): Drawing => {
    const face = cardFace(shared, words)
    return { size: CARD_SIZE, paint: (brush) => drawCard(brush, face) }
  }, [shared, words])
  const address = useDrawn(drawing)
  return { title: cardTitle(shared, words), lines: cardLines(shared, words), address }
}
