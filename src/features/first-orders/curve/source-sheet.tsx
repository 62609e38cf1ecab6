import type { BuyerRow } from '@/domain/buyer/buyer-row'
import type { TrustSource } from '@/domain/records/buyer'
import type { FirstOrderTexts } from '@/locales/first-order-texts'
import { useText } from '@/locales/text-context'
import { ChoiceList } from '@/ui/choice-list'
import { Sheet } from '@/ui/sheet'
import { TRUST_SOURCES } from '../trust-sources'
import { useFirstOrderText } from '../use-first-order-text'

const ALL = 'all'

export function sourceWords(source: TrustSource | undefined, { trust, curve }: FirstOrderTexts): string {
  if (source === undefined) return curve.allSources
  return source === 'watched' ? trust.watched(undefined) : trust[source]
}

interface SourceSheetProps {
  readonly rows: readonly BuyerRow[]
  readonly source: TrustSource | undefined
  readonly onChoose: (source: TrustSource | undefined) => void
  readonly onClose: () => void
}

/** Of which trust source the curve is to be. */
export function SourceSheet({ rows, source, onChoose, onClose }: SourceSheetProps) {
  const { common } = useText()
  const words = useFirstOrderText()
  const countOf = (one: TrustSource | undefined) =>
    one === undefined ? rows.length : rows.filter(({ trust }) => trust === one).length
  const choices = [undefined, ...TRUST_SOURCES].map((one) => ({
    value: one ?? ALL,
    words: sourceWords(one, words),
    note: words.curve.people(countOf(one)),
  }))
  const choose = (value: string) => {
    onChoose(TRUST_SOURCES.find((one) => one === value))
    onClose()
  }
  return (
    <Sheet title={words.curve.bySource} closeLabel={common.close} onClose={onClose}>
      <ChoiceList id='source' choices={choices} chosen={[source ?? ALL]} onChoose={choose} />
    </Sheet>
  )
}
