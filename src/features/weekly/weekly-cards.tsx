import { AdsCard } from './ads/ads-card'
import { AheadCard } from './ahead/ahead-card'
import { ChangesCard } from './changes/changes-card'
import { AnchorsCard } from './figures/anchors-card'
import { BarsCard } from './figures/bars-card'
import { ProductsCard } from './figures/products-card'
import { Tiles } from './figures/tiles'
import { TrustCard } from './trust/trust-card'
import { ReportActions } from './report-actions'
import type { WeeklyCardProps } from './use-weekly'

/** The cards of the report below its head, in the order in which they are read. */
export function WeeklyCards({ weekly }: WeeklyCardProps) {
  return (
    <>
      <BarsCard weekly={weekly} />
      <Tiles weekly={weekly} />
      <ChangesCard weekly={weekly} />
      <AnchorsCard weekly={weekly} />
      <ProductsCard weekly={weekly} />
      <AdsCard weekly={weekly} />
      <TrustCard weekly={weekly} />
      <AheadCard weekly={weekly} />
      <ReportActions weekly={weekly} />
    </>
  )
}
