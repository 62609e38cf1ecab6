import type { RecordState } from '@/protocol/fold/record-state'
import { NameTable } from '@/replica/snapshot/name-table'
import { RecordTable } from '@/replica/snapshot/record-table'

const stored = [
  { id: 's1', gmvFen: 100 },
  { id: 's2', gmvFen: 200 },
]
const origin = { stamp: '0mpufzeo00000replica1', seq: 3, seen: 2, memberId: 'chen' }
const names = { replicas: new NameTable(['replica1']), members: new NameTable(['chen']) }
const state = (id: string, gmvFen: number): RecordState => ({ record: { id, gmvFen }, origin })
const lines = ['[["0mpufzeo00000",0,1,0,0]]', '[["0mpufzeo00000",0,2,1,0]]']

const opened = () => new RecordTable(names, stored, () => lines)

describe('the records of a snapshot', () => {
  it('are all there before and after one is asked for by its id', () => {
    const table = opened()
    expect([...table.all()]).toEqual(stored)
    expect(table.record('s2')).toBe(stored[1])
    expect(table.record('s3')).toBeUndefined()
    expect([...table.all()]).toEqual(stored)
  })

  it('keep their order when one is replaced, and a new one comes last', () => {
    const table = opened()
    table.set(state('s1', 900))
    table.set(state('s3', 300))
    expect([...table.all()].map(({ id, gmvFen }) => [id, gmvFen])).toEqual([
      ['s1', 900],
      ['s2', 200],
      ['s3', 300],
    ])
    expect([...table.ids()]).toEqual(['s1', 's2', 's3'])
  })

  it('know where their values come from, and say it again word for word', () => {
    const table = opened()
    expect(table.state('s2')?.origin).toMatchObject({ seq: 2, seen: 1, memberId: 'chen' })
    expect(opened().metaLines()).toEqual(lines)
    table.set(state('s1', 900))
    expect(table.metaLines()).toEqual(['[["0mpufzeo00000",0,3,2,0]]', lines[1]])
  })
})
