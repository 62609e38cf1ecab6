import { proveHistories } from './histories'
import { History } from './history'
import { proveRequests } from './requests'

describe('the proof at a small scale', () => {
  it('loses nothing, asks what is to be asked and shows nobody what is not theirs in 100 histories', async () => {
    const { violations, facts } = await proveHistories(1, 0, 100)
    expect(violations).toEqual([])
    for (const count of Object.values(facts)) expect(count).toBeGreaterThan(2)
  }, 60_000)

  it('runs the same history for the same seed, to the last text on storage', async () => {
    const outcomes = new Set<string>()
    for (const index of [7, 7, 8]) outcomes.add((await new History(1, index).run()).outcome())
    expect(outcomes.size).toBe(2)
  })

  it('changes nothing and fails at nothing in 3,000 malformed or forbidden requests', async () => {
    const { violations, facts } = await proveRequests(1, 0, 3_000)
    expect(violations).toEqual([])
    expect(Object.keys(facts).sort()).toEqual(expect.arrayContaining(['bad_request', 'forbidden', 'not_signed_in']))
  }, 60_000)
})
