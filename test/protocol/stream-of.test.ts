import fc from 'fast-check'
import { familyOf } from '@/protocol/permissions'
import { streamOf } from '@/protocol/stream-of'

describe('the stream that a record lives in', () => {
  it.each([
    ['session', 's1', 'work'],
    ['importRun', 'r1', 'work'],
    ['margin', 'anything', 'owner'],
    ['photo', 'Xk2-2026-11-23-s1.AbCdEfGhIjKlMnOpQrStUv', 'work'],
    ['photo', 'item1~2026-11-23.AbCdEfGhIjKlMnOpQrStUv', 'checks-2026'],
    ['buyer', 'Aq3', 'buyers-00'],
    ['buyer', 'Bq3', 'buyers-00'],
    ['buyer', 'Cq3', 'buyers-01'],
    ['buyer', '_q3', 'buyers-31'],
  ])('of %s %s is %s', (kind, id, stream) => {
    expect(streamOf(kind, id)).toBe(stream)
  })

  it('is one for all records of a buyer', () => {
    const key = fc.stringMatching(/^[A-Za-z0-9_-]{22}$/)
    fc.assert(
      fc.property(key, (buyerKey) => {
        expect(streamOf('touch', `${buyerKey}:greet:1`)).toBe(streamOf('buyer', buyerKey))
        expect(familyOf(streamOf('buyer', buyerKey) ?? '')).toBe('buyers')
      }),
    )
  })

  it.each([
    ['hologram', 'h1'],
    ['buyer', ':no-key'],
    ['constructor', 'x'],
  ])('is not known of %s %s', (kind, id) => {
    expect(streamOf(kind, id)).toBeUndefined()
  })
})
