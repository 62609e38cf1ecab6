import budgets from '../../config/budgets.json'
import { inBuilds } from './in-builds'
import { beginTeam, NOW } from './steps'

inBuilds(['weapp'], 'a keystroke in the form sends little to the view', async ({ phoneOf }) => {
  const chen = await phoneOf('chen')
  await chen.open('', { now: NOW })
  await beginTeam(chen, { team: '禾序买手店', member: '陈静' })
  await chen.tap('log-first')
  await chen.finds('save-session')
  await chen.cost()

  const bytesSent = async (): Promise<number> => {
    const sent = (await chen.cost())?.sent ?? []
    return sent.reduce((sum, { bytes }) => sum + bytes, 0)
  }
  const costs = new Map<string, number>()
  for (const field of ['viewers', 'views', 'gmvFen']) {
    await chen.tap(`field-${field}`)
    costs.set(`${field} gets the keyboard`, await bytesSent())
    // The last figure fills the last gap: the line below and GPM change with it.
    for (const key of '112') {
      await chen.goOnTyping(`field-${field}`, key)
      costs.set(`${field} ${costs.size}`, await bytesSent())
    }
  }
  await chen.type('field-gmvFen', '')
  costs.set('gmvFen cleared', await bytesSent())

  expect(costs.size).toBe(13)
  for (const bytes of costs.values()) expect(bytes).toBeGreaterThan(0)
  expect([...costs].filter(([, bytes]) => bytes > budgets.keystrokeBytes)).toEqual([])
})
