import { groupThousands } from '@/domain/money/group-thousands'
import type { FaceFigure } from './card-content'

/** A count as a card shows it; none where it is unknown. */
export function countedFigure(label: string, count: number | undefined, unit: string): readonly FaceFigure[] {
  return count === undefined ? [] : [{ label, number: groupThousands(count), unit }]
}
