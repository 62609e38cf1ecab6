import type { Day } from '@/domain/calendar/day'
import type { SharedReport } from '@/domain/share-card/shared-report'
import type { SharedSession } from '@/domain/share-card/shared-session'

/** What a link leads to: a session, or the report of some days, of one account or of all. */
export type ShareSubject =
  | { readonly kind: 'session'; readonly id: string }
  | { readonly kind: 'report'; readonly from: Day; readonly to: Day; readonly accountId?: string | undefined }

/** What an outsider reads behind a link; its `kind` tells which. */
export type SharedPage = SharedSession | SharedReport

/** A link as the members of its team see it. */
export interface ShareEntry {
  /** Names the link without opening it: nothing leads from here to its token. */
  readonly id: string
  readonly subject: ShareSubject
  /** When what it shows began, epoch milliseconds. */
  readonly startAt: number
  readonly memberId: string
  readonly showsAmounts: boolean
  /** Epoch milliseconds */
  readonly createdAt: number
  readonly expiresAt: number
  readonly revokedAt?: number
  /** Only of links that still open. */
  readonly opens?: number
}

/** A member lands on the thing itself, anybody else on the page. */
export type OpenedShare =
  | { readonly as: 'member'; readonly teamId: string; readonly subject: ShareSubject }
  | {
      readonly as: 'guest'
      readonly teamName: string
      /** Absent once they had their own data erased. */
      readonly sharedBy?: string
      /** Epoch milliseconds */
      readonly sharedAt: number
      readonly expiresAt: number
      readonly page: SharedPage
    }
