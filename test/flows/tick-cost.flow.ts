import budgets from '../../config/budgets.json'
import { inBuilds } from './in-builds'
import { beginTeam } from './steps'

const EVENING = '2026-11-21T19:20:00+08:00'

inBuilds(['weapp'], 'a tick sends little to the view', async ({ phoneOf }) => {
  const chen = await phoneOf('chen')
  await chen.open('', { now: EVENING })
  await beginTeam(chen, { team: '禾序买手店', member: '陈静' })
  await chen.tap('tab-trust')
  await chen.tap('pick-templates')
  for (const template of ['m-normal-words', 'm-greet', 'm-aftercare', 'm-person']) {
    await chen.tap(`template-${template}`)
    await chen.tap('copy-template')
    await chen.sees('复制好了')
  }
  await chen.tap('nav-left')
  await chen.tap('go-live')
  await chen.sees('不憋单')
  await chen.cost()

  const costs = new Map<string, number>()
  const spend = async (what: string): Promise<void> => {
    const sent = (await chen.cost())?.sent ?? []
    costs.set(
      what,
      sent.reduce((sum, { bytes }) => sum + bytes, 0),
    )
  }
  for (const place of [0, 1, 5, 9]) {
    await chen.tapOneOf('tick-', place)
    await spend(`tick ${place}`)
  }
  await chen.tapOneOf('tick-', 1)
  await spend('tick taken back')
  await chen.tapOneOf('side-', 1)
  await spend('skip')
  await chen.tapOneOf('side-', 1)
  await spend('skip taken back')

  expect(costs.size).toBe(7)
  for (const bytes of costs.values()) expect(bytes).toBeGreaterThan(0)
  expect([...costs].filter(([, bytes]) => bytes > budgets.tickBytes)).toEqual([])
})
