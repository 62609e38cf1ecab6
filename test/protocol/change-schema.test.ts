import type { Kind } from '@/domain/records/kinds'
import type { Value } from '@/domain/records/fields'
import { KIND_SCHEMAS } from '@/domain/records/kind-schemas'
import type { Change } from '@/protocol/change'
import { findChangeProblem, findFieldsProblem } from '@/protocol/change-schema'

const change = (overrides: Partial<Change> = {}): Change => ({
  kind: 'session',
  id: 's1',
  fields: { gmvFen: 1 },
  stamp: '0lz3k9a0b0000replica1',
  seen: 0,
  ...overrides,
})

const nested = (levels: number): Value => (levels === 0 ? 1 : [nested(levels - 1)])

describe('a change', () => {
  it('may be stored when it holds what its kind is for', () => {
    expect(findChangeProblem(change())).toBeUndefined()
  })

  it.each<[string, Partial<Change>, string]>([
    ['a kind that could reach into an object', { kind: 'constructor' }, 'kind is malformed'],
    ['a kind that is a sentence', { kind: 'a b' }, 'kind is malformed'],
    ['an id that could reach into an object', { id: '__proto__' }, 'id is malformed'],
    ['an empty id', { id: '' }, 'id is malformed'],
    ['a short stamp', { stamp: '0lz3k9a0b0000' }, 'stamp is malformed'],
    [
      'a stamp in capitals, which would sort before all others',
      { stamp: '0LZ3K9A0B0000replica1' },
      'stamp is malformed',
    ],
    ['a seq that is no number of batches', { seen: 1.5 }, 'seen is not a seq'],
    ['no field at all', { fields: {} }, 'no field'],
  ])('may not have %s', (_what, overrides, problem) => {
    expect(findChangeProblem(change(overrides))).toBe(problem)
  })

  it('may have an id made of others', () => {
    expect(
      findChangeProblem(change({ kind: 'refundReading', id: 'k3-_x.s1:2026-11-20', fields: { refundFen: 0 } })),
    ).toBeUndefined()
  })
})

describe('a field that this version knows', () => {
  it.each<[Kind, string, Value]>([
    ['session', 'gmvFen', 9_999_999_999_999],
    ['session', 'gmvFen', null],
    ['session', 'anchorIds', []],
    ['session', 'anchorIds', ['lin', 'su']],
    ['session', 'stayBase', 'last'],
    ['session', 'hadDeduction', false],
    ['session', 'wentWell', '字'.repeat(500)],
    ['refundReading', 'asOf', '2028-02-29'],
    ['settings', 'dayBoundaries', [{ from: '2026-01-01', hour: 5, ofANewerPhone: true }]],
  ])('%s.%s may hold %j', (kind, name, value) => {
    expect(findFieldsProblem(kind, { [name]: value })).toBeUndefined()
  })

  it.each<[Kind, string, unknown]>([
    ['session', 'gmvFen', -1],
    ['session', 'gmvFen', 1.5],
    ['session', 'gmvFen', '100'],
    ['session', 'gmvFen', 10_000_000_000_000],
    ['session', 'gmvFen', Number.NaN],
    ['session', 'gmvFen', undefined],
    ['session', 'startAt', '2026-11-20'],
    ['session', 'anchorIds', 'lin'],
    ['session', 'anchorIds', ['']],
    ['session', 'anchorIds', Array.from({ length: 21 }, () => 'lin')],
    ['session', 'stayBase', 'most'],
    ['session', 'hadDeduction', 0],
    ['session', 'wentWell', '字'.repeat(501)],
    ['refundReading', 'asOf', '2026-02-29'],
    ['refundReading', 'asOf', '2026-2-9'],
    ['refundReading', 'asOf', 'yesterday'],
    ['settings', 'dayBoundaries', [{ from: '2026-01-01', hour: 13 }]],
    ['settings', 'dayBoundaries', { from: '2026-01-01', hour: 5 }],
  ])('%s.%s may not hold %j', (kind, name, value) => {
    expect(findFieldsProblem(kind, { [name]: value as Value })).toMatch(`${kind}.${name}`)
  })

  it.each(Object.entries(KIND_SCHEMAS).flatMap(([kind, fields]) => Object.keys(fields).map((name) => [kind, name])))(
    '%s.%s may be cleared, and is checked',
    (kind, name) => {
      expect(findFieldsProblem(kind, { [name]: null })).toBeUndefined()
      expect(findFieldsProblem(kind, { [name]: { not: 'this' } })).toBeDefined()
    },
  )
})

describe('a field of a newer phone', () => {
  it.each<[string, Value]>([
    ['mood', '热'],
    ['mood', { tags: ['热', null], scale: -1.5, isWarm: true }],
    ['order-k3_x', nested(6)],
    ['essay', 'x'.repeat(15_000)],
  ])('passes word for word: %s', (name, value) => {
    expect(findFieldsProblem('session', { [name]: value })).toBeUndefined()
    expect(findFieldsProblem('kindOfANewerPhone', { [name]: value })).toBeUndefined()
  })

  it.each<[string, unknown]>([
    ['__proto__', 1],
    ['constructor', 1],
    ['a name', 1],
    ['mood', Number.POSITIVE_INFINITY],
    ['mood', undefined],
    ['mood', JSON.parse('{"deep": {"__proto__": 1}}')],
    ['mood', nested(7)],
    ['mood', 'x'.repeat(16_001)],
  ])('may not be %s: %j', (name, value) => {
    const fields = JSON.parse(`{${JSON.stringify(name)}: 0}`) as Record<string, Value>
    Object.defineProperty(fields, name, { value, enumerable: true })
    expect(findFieldsProblem('session', fields)).toBeDefined()
  })

  it('is one of at most two hundred', () => {
    const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, 1]))
    expect(findFieldsProblem('session', fields(200))).toBeUndefined()
    expect(findFieldsProblem('session', fields(201))).toBe('too many fields')
  })
})
