import type { WorkPlace } from '@/domain/records/checklist'
import { ROUTES } from '@/runtime/routes'

/** The pages of the tool on which items are worked on, as far as they are there. */
export const WORK_ROUTES: Partial<Record<WorkPlace, string>> = {
  log: ROUTES.log,
  refunds: ROUTES.refunds,
  plan: ROUTES.plan,
}

/** Those that an item can be given. */
export const WORK_PLACES = Object.keys(WORK_ROUTES) as readonly WorkPlace[]
