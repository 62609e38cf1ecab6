import type { BuyerRow } from '@/domain/buyer/buyer-row'
import { dayNumber } from '@/domain/calendar/day-arithmetic'
import type { DayRange } from '@/domain/report/sessions-of-days'
import { firstOrdersTable } from '@/domain/tables/first-orders-table'
import { sessionsTable } from '@/domain/tables/sessions-table'
import type { Table } from '@/domain/tables/table'
import { weeksTable } from '@/domain/tables/weeks-table'
import { useText } from '@/locales/text-context'
import { useTablesText } from '@/locales/use-tables-text'
import { useBuyers } from '@/runtime/buyers/use-buyers'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import type { Weekly } from '../use-weekly'

export interface Tables {
  readonly range: DayRange
  readonly sessionCount: number
  readonly people: number
  /** Every order that is known has been read. */
  readonly isComplete: boolean
  /** Worked out when it is asked for: 场次, 周, 首单. */
  readonly make: () => readonly Table[]
}

/** What can be taken away of some days of the report's account, or of all accounts where it looks at all. */
export function useTables({ book, scope }: Weekly, range: DayRange): Tables {
  const text = useText()
  const words = useTablesText()
  const { log } = book
  const { nameOf } = useMember()
  const accounts = useRecords('account')
  const anchors = useRecords('anchor')
  const { book: people, isComplete } = useBuyers()
  const sessions = book.sessionsOf(range, scope.account?.id)
  const { from, to } = range
  const buyers = people.within({ from: dayNumber(from), to: dayNumber(to) })
  const { format, records } = text
  const trustOf = ({ trust, trustWords, watched }: BuyerRow) => {
    if (trust === undefined) return undefined
    const source = trust === 'watched' ? records.trustSources.watched(watched) : records.trustSources[trust]
    return trustWords ? `${source} ${trustWords}` : source
  }
  const make = () => [
    sessionsTable(words.sheets.sessions, words.sessionHeaders, {
      ...{ sessions, readingsOf: log.readingsOf, boundaries: log.boundaries },
      accountName: (id) => accounts.get(id)?.name,
      anchorNames: (ids) => format.list(ids.map((id) => anchors.get(id)?.name ?? format.unknown)),
    }),
    weeksTable(words.sheets.weeks, words.weekHeaders, { ...log, sessions }),
    firstOrdersTable(words.sheets.firstOrders, words.firstOrderHeaders, { buyers, trustOf, memberName: nameOf }),
  ]
  return { range, sessionCount: sessions.length, people: buyers.length, isComplete, make }
}
