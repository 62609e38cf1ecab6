import budgets from '../../config/budgets.json'
import { inBuilds } from './in-builds'
import { beginTeam } from './steps'

inBuilds(['weapp'], 'a keystroke in the form sends little to the view', async ({ phoneOf }) => {
  const chen = await phoneOf('chen')
  await chen.open('', { now: '2026-11-21T23:32:00+08:00' })
  await beginTeam(chen, { team: '禾序买手店', member: '陈静' })
  await chen.tap('log-first')
  await chen.finds('save-session')
  for (const field of ['viewers', 'views', 'gmvFen']) await chen.type(`field-${field}`, '112')
  for (const field of ['viewers', 'views', 'gmvFen']) {
    // The first key comes with the focus.
    await chen.goOnTyping(`field-${field}`, '4')
    await chen.cost()
    await chen.goOnTyping(`field-${field}`, '05')
    const sent = (await chen.cost())?.sent ?? []
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter(({ bytes }) => bytes > budgets.keystrokeBytes)).toEqual([])
  }
})
