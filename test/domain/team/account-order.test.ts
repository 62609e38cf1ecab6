import { inOrder, nextOrder, withMainAccount } from '@/domain/team/account-order'
import { byId } from '../build-session'

const accounts = byId([
  { id: 'knit', name: '禾序针织', order: 4 },
  { id: 'main', name: '禾序女装', order: 0 },
  { id: 'kids', name: '禾序童装', order: 7 },
])

test('accounts stand in the order of the team, and a new one comes last', () => {
  expect(inOrder(accounts).map(({ id }) => id)).toEqual(['main', 'knit', 'kids'])
  expect(nextOrder(accounts)).toBe(8)
  expect(nextOrder(new Map())).toBe(0)
})

test('another main account comes first and the others keep their order among themselves', () => {
  const changed = withMainAccount('kids', accounts)
  const after = byId([...accounts.values()].map((one) => ({ ...one, ...changed.find(({ id }) => id === one.id) })))
  expect(inOrder(after).map(({ id }) => id)).toEqual(['kids', 'main', 'knit'])
  expect(withMainAccount('kids', after)).toEqual([])
})
