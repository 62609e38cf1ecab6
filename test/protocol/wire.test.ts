import type { Change } from '@/protocol/change'
import { stampOf } from '@/protocol/stamp'
import { fromConfirmedWire, fromWire, toWire } from '@/protocol/wire'

const address = { id: 'AAAAAAAAAAAAAAAAAAAAAA', stream: 'work' }

function change(given: Partial<Change> = {}): Change {
  const stamp = stampOf({ milliseconds: Date.UTC(2026, 5, 1), counter: 1 }, 'replicaA')
  return { kind: 'session', id: 's1', fields: { gmvFen: 100 }, stamp, seen: 7, ...given }
}

describe('a batch on the wire', () => {
  it('gives back its changes in full, those of another replica and another seen too', () => {
    const other = stampOf({ milliseconds: 1, counter: 0 }, 'replicaB')
    const changes = [change(), change({ id: 's2', stamp: other }), change({ id: 's3', seen: 9 })]
    expect(fromWire(toWire(address, changes))).toEqual(changes)
  })

  it('writes the replica and seen of its changes once', () => {
    const text = JSON.stringify(toWire(address, [change(), change({ id: 's2' })]))
    expect(text.split('replicaA')).toHaveLength(2)
  })

  it('gives each change the seq and author that the cloud set', () => {
    const batch = { ...toWire(address, [change()]), seq: 12, memberId: 'chen', at: 5 }
    expect(fromConfirmedWire(batch)).toEqual([{ ...change(), seq: 12, memberId: 'chen' }])
  })

  it('holds at least one change', () => {
    expect(() => toWire(address, [])).toThrow(RangeError)
  })
})
