import { measuresOf } from '../../bench/measure'
import { benchedSubject } from './benched-subject'

const byName = (subject = benchedSubject()) => new Map(measuresOf(subject).map((measure) => [measure.name, measure]))
const withOurs = (values: readonly number[]) => byName(benchedSubject({ ours: { key: 'ours', label: 'ours', values } }))

describe('the measures of a subject', () => {
  it('bear the plain name at the size that bounds are stated at, and the size at others', () => {
    const measures = byName()
    expect(measures.get('opening.ours')?.value).toBe(6)
    expect(measures.get('opening.at20000.ours')?.value).toBe(66)
    expect(measures.get('opening.overParse')).toEqual({
      name: 'opening.overParse',
      value: 1.2,
      unit: 'ratio',
      bound: 1.5,
      peer: '`JSON.parse`',
      ok: true,
    })
  })

  it('hold a ratio to its bound at that size alone', () => {
    const measures = withOurs([3, 6, 660])
    expect(measures.get('opening.at200.overParse')).toMatchObject({ value: 6, ok: true })
    expect(measures.get('opening.at200.overParse')).not.toHaveProperty('bound')
    expect(measures.get('opening.overParse')).toHaveProperty('bound', 1.5)
  })

  it('are not ok when ours takes more than the limit allows, or a peer too little more than ours', () => {
    const measures = withOurs([0.6, 10.6, 66])
    expect(measures.get('opening.overParse')?.ok).toBe(false)
    expect(measures.get('opening.quickerThanTinyBase')).toMatchObject({ atLeast: true, bound: 40, ok: false })
  })

  it('have none for a peer that was left out', () => {
    const names = [...byName().keys()]
    expect(names).toContain('opening.quickerThanTinyBase')
    expect(names.filter((name) => /at20000\..*tinybase/i.test(name))).toEqual([])
  })

  it('hold growth to twenty for ten times the size', () => {
    const grown = (ours: number) =>
      byName(benchedSubject({ peers: [], ours: { key: 'ours', label: 'ours', values: [0.6, 6, ours] } }))
    expect(grown(119).get('opening.at20000.growth')).toMatchObject({ bound: 20, ok: true })
    expect(grown(121).get('opening.at20000.growth')?.ok).toBe(false)
  })

  it('let ours grow twice as much as the limit does', () => {
    const [parse] = benchedSubject().peers
    const peers = parse ? [{ ...parse, values: [0.5, 5, 75] }] : []
    const grown = (ours: number) =>
      byName(benchedSubject({ peers, ours: { key: 'ours', label: 'ours', values: [0.6, 6, ours] } }))
    expect(grown(179).get('opening.at20000.growth')).toMatchObject({ bound: 30, ok: true })
    expect(grown(181).get('opening.at20000.growth')?.ok).toBe(false)
  })

  it('hold bytes to what is allowed in each column', () => {
    const allowed = { label: 'plain JSON of the fields', values: [1, 6, 65] }
    const measures = byName(benchedSubject({ unit: 'bytes', isGrowing: false, allowed }))
    expect(measures.get('opening.ours')).toMatchObject({ bound: 6, peer: 'plain JSON of the fields', ok: true })
    expect(measures.get('opening.at20000.ours')?.ok).toBe(false)
    expect(measures.has('opening.growth')).toBe(false)
  })
})
