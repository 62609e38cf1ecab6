import budgets from '../../config/budgets.json'
import { cardsSent } from './cards-sent'
import { inBothBuilds } from './in-builds'
import { longBackup } from './long-backup'
import { NOW } from './steps'

const SESSIONS = 5_000

inBothBuilds(`${SESSIONS} sessions come from a backup file, and the list of them stays small`, async ({ phoneOf }) => {
  const chen = await phoneOf('chen')
  await chen.open('', { now: NOW })
  await chen.give('restore-backup', { name: 'daybreak.json', text: await longBackup(SESSIONS, Date.parse(NOW)) })
  await chen.finds('fab-log')
  await chen.tap('earlier')

  for (let turn = 0; turn < 8; turn += 1) {
    await chen.scroll(1_500)
    const cost = await chen.cost()
    if (!cost) continue
    expect(cost.nodes).toBeLessThan(budgets.pageNodes)
    expect(cost.depth).toBeLessThan(budgets.pageDepth)
    expect(cost.mostChildren).toBeLessThan(budgets.pageChildren)
  }

  await chen.kill()
  await chen.open()
  await chen.finds('fab-log')
  const cards = (await chen.cost())?.sent.map(({ text }) => cardsSent(text)).find((sizes) => sizes.length > 0)
  for (const bytes of cards ?? []) expect(bytes).toBeLessThanOrEqual(budgets.sessionCardBytes)
  if (cards) expect(cards.length).toBeLessThanOrEqual(budgets.cardsAtFirst)
})
