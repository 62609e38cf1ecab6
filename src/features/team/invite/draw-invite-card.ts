import { beginCard, drawFoot, INK, LEAST, LEFT, ROOM, SOFT_INK, write } from '@/runtime/picture/card-paper'
import { fitText, type TextBox } from '@/runtime/picture/fit-text'
import type { Brush } from '@/services/picture/picture'
import type { InviteFace } from './invite-face'

const COLUMN = ROOM / 2
const GAP = 12

/** Draws an invitation: the sun is risen over it, as over the best of shows. */
export function drawInviteCard(brush: Brush, { label, large, facts, foot, brand }: InviteFace): void {
  const line = (box: Omit<TextBox, 'least'>, place: { x: number; y: number; colour: string }) => {
    const fitted = fitText(brush, { least: LEAST, ...box })
    write(brush, fitted, { ...place, ...(box.weight === 600 && { weight: 600 as const }) })
  }
  brush.save()
  beginCard(brush, 'risen')
  line({ text: label, size: 26, weight: 400, width: ROOM }, { x: LEFT, y: 84, colour: SOFT_INK })
  line({ text: large, size: 72, weight: 600, width: ROOM }, { x: LEFT, y: 176, colour: INK })
  for (const [place, fact] of facts.entries()) {
    const x = LEFT + place * COLUMN
    const width = COLUMN - GAP
    line({ text: fact.label, size: 20, weight: 400, width }, { x, y: 240, colour: SOFT_INK })
    line({ text: fact.words, size: 28, weight: 600, width }, { x, y: 280, colour: INK })
  }
  drawFoot(brush, foot, brand)
  brush.restore()
}
