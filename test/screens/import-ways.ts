import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inTurn, taps } from './screen'
import type { Stage } from './stage'

const orders = (name: string) => ({
  name: '小店订单_11.16-11.21.csv',
  text: readFileSync(path.resolve('test/fixtures/orders', name), 'utf8'),
})

/** Hands an order file over; what it would do stands on the screen. */
const giveOrders =
  (name: string) =>
  async ({ hand }: Stage): Promise<void> => {
    await hand.give('import-choose', orders(name))
    await hand.finds('import-confirm')
  }

export const readOrders = giveOrders('as-exported.csv')
export const readUnread = inTurn(giveOrders('not-understood.csv'), taps('import-unread'))
export const chooseColumn = inTurn(readOrders, taps('import-column-4'))
export const confirmOrders = async (stage: Stage): Promise<void> => {
  await readOrders(stage)
  await stage.hand.tap('import-confirm')
  await stage.hand.finds('import-done')
}

/** What was imported, in its list. */
export const lookAtRuns = async (stage: Stage): Promise<void> => {
  await confirmOrders(stage)
  await stage.hand.open('pages-import/runs/index')
}

export const pasteSessions = async ({ hand }: Stage): Promise<void> => {
  await hand.tap('import-paste')
  await hand.type(
    'import-table',
    '开播时间\t场观人数\t成交金额\n2026-11-01 20:00\t10540\t172500\n2026-11-20 20:00\t9\t8\n',
  )
  await hand.tap('import-pasted')
  await hand.finds('import-confirm')
}
