import { useMemo } from 'react'
import type { RecordOf } from '@/domain/records/record'
import type { ShareChoices } from '@/domain/share-card/share-choices'
import { sharedSession } from '@/domain/share-card/shared-session'
import { useText } from '@/locales/text-context'
import { CARD_SIZE } from '@/runtime/picture/card-paper'
import { useDrawn, type Drawing } from '@/runtime/picture/use-drawn'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useRecords } from '@/runtime/use-records'
import { useTeams } from '@/runtime/use-teams'
import { cardFace } from '../card/card-face'
import { cardLines, cardTitle } from '../card/card-words'
import { drawCard } from '../card/draw-card'
import { useShareText } from '../use-share-text'

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
  const drawing = useMemo((): Drawing => {
    const face = cardFace(shared, words)
    return { size: CARD_SIZE, paint: (brush) => drawCard(brush, face) }
  }, [shared, words])
  const address = useDrawn(drawing)
  return { title: cardTitle(shared, words), lines: cardLines(shared, words), address }
}
