import type { WorkPlace } from '@/domain/records/checklist'
import { ROUTES } from '@/runtime/routes'

interface WorkRoute {
  readonly route: string
  /** One of the tabs, which are shown instead of opened. */
  readonly isTab?: true
}

/** The pages of the tool on which items are worked on, as far as they are there. */
export const WORK_ROUTES: Partial<Record<WorkPlace, WorkRoute>> = {
  log: { route: ROUTES.log },
  refunds: { route: ROUTES.refunds },
  plan: { route: ROUTES.plan },
  firstOrders: { route: ROUTES.firstOrders, isTab: true },
}

/** Those that an item can be given. Regulars are shown where the item is. */
export const WORK_PLACES = [...Object.keys(WORK_ROUTES), 'regulars'] as readonly WorkPlace[]
