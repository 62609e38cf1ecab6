import { trustTally } from '@/domain/report/trust-tally'

test('sources of trust are counted by person, the commonest first, and who has none is told apart', () => {
  const rows = [{ trust: 'shortVideo' }, { trust: 'watched' }, {}, { trust: 'watched' }, {}] as const
  expect(trustTally(rows)).toEqual({
    ...{ people: 5, missing: 2 },
    sources: [
      { source: 'watched', people: 2 },
      { source: 'shortVideo', people: 1 },
    ],
  })
  expect(trustTally([])).toEqual({ people: 0, missing: 0, sources: [] })
})
