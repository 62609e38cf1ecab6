import { ORDER_STATUS_RANK } from '@/domain/order-import/order-row'
import type { Value } from '@/domain/records/fields'
import { findFieldsProblem } from '@/protocol/change-schema'
import { mergeEntries } from '@/protocol/fold/merge-entries'
import { mergeOf } from '@/protocol/fold/merge-of'

const { paid, done, cancelled } = ORDER_STATUS_RANK
const ordersMerge = mergeOf('buyer', 'orders')
const merged = (left: Value, right: Value) =>
  mergeEntries(left, right, typeof ordersMerge === 'object' ? ordersMerge.members : {})

describe('two accounts of one order', () => {
  it('keep the earliest payment, the largest refund and the furthest status, whichever came first', () => {
    const older = { '118': { status: paid, runs: ['nov'], paidAt: 2_000, amountFen: 900 } }
    const newer = { '118': { status: done, runs: ['dec'], paidAt: 1_000, amountFen: 900, refundFen: 300 } }
    const both = { '118': { status: done, runs: ['dec', 'nov'], paidAt: 1_000, amountFen: 900, refundFen: 300 } }
    expect(merged(older, newer)).toEqual(both)
    expect(merged(newer, older)).toEqual(both)
  })

  it('are not undone by an older file read later', () => {
    const known = { '1': { status: cancelled, runs: ['a', 'b'], paidAt: 5, refundFen: 10 } }
    expect(merged(known, { '1': { status: paid, runs: ['a'], paidAt: 7, refundFen: 0 } })).toBe(known)
  })

  it('keep the fuller list of products and what a newer phone says of them', () => {
    const one = { '1': { status: paid, runs: ['a'], products: [['开衫', 1]], fromLater: 'x' } }
    const two = {
      '1': {
        status: paid,
        runs: ['a'],
        products: [
          ['开衫', 1, 900],
          ['围巾', 1, 100],
        ],
      },
    }
    expect(merged(one, two)).toEqual({ '1': { ...two['1'], fromLater: 'x' } })
  })

  it('are nothing beside a cleared field', () => {
    const known = { '1': { status: paid, runs: ['a'] } }
    expect(merged(null, known)).toBe(known)
    expect(merged(known, null)).toBe(known)
  })
})

describe('orders at the edge', () => {
  const problemOf = (orders: Value) => findFieldsProblem('buyer', { orders })
  const order = { status: paid, runs: ['a', 'b'], paidAt: 1, amountFen: 2, products: [['开衫 燕麦色', 1, 2]], gift: 1 }

  it('pass with the members of a newer phone', () => {
    expect(problemOf({ '3700000118': order, 'T-1': { ...order, later: { x: 1 } } })).toBeUndefined()
  })

  it.each([
    ['without a run', { ...order, runs: [] }],
    ['with runs in another order, which would be another text for the same set', { ...order, runs: ['b', 'a'] }],
    ['with a run twice', { ...order, runs: ['a', 'a'] }],
    ['with a cleared member', { ...order, refundFen: null }],
    ['with half a fen', { ...order, amountFen: 0.5 }],
    ['with a product that is none', { ...order, products: [['开衫']] }],
    ['without a status', { runs: ['a'] }],
  ])('are turned away %s', (_name, broken) => {
    expect(problemOf({ '1': broken as Value })).toBeDefined()
  })

  it.each(['', 'a b', '1'.repeat(65), '__proto__', 'constructor'])('are turned away under the number %p', (id) => {
    expect(problemOf(JSON.parse(`{${JSON.stringify(id)}:${JSON.stringify(order)}}`) as Value)).toBeDefined()
  })
})
