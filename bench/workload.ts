import type { Fields, Value } from '@/domain/records/fields'
import type { ConfirmedChange } from '@/protocol/change'
import { stampOf } from '@/protocol/stamp'

const DAY = 86_400_000
const FIRST_START = Date.UTC(2024, 0, 1, 12)
const REPLICAS = ['Ax81kd0Q', 'b-7Uq2Lm', 'Zr3_Pw9c']
const MEMBERS = ['k3Jd92mAqLs01xZc', 'Qw7Rt5Yu3Iop9AsD', 'zX1cVb2Nm4LkJh6g']
const EDITED = ['firstOrders', 'contactsAdded', 'changeNext']

/** Every session as it was first logged: 30 fields. */
function sessionFields(place: number, draw: () => number): Fields {
  const count = (most: number) => Math.floor(draw() * most)
  const viewers = 2_000 + count(30_000)
  const counts: Record<string, Value> = {
    durationMinutes: 120 + count(200),
    viewers,
    views: viewers * 2 + count(9_000),
    impressions: viewers * 9 + count(99_999),
    peakOnline: 100 + count(900),
    averageStaySeconds: 60 + count(400),
    stayBase: 'whole',
    naturalViewers: count(viewers),
    naturalPeakOnline: count(300),
    averageOnline: 40 + count(300),
    gmvFen: 1_000_000 + count(30_000_000),
    orders: count(900),
    buyers: count(800),
    firstOrders: count(200),
    contactsAdded: count(80),
    follows: count(300),
    fanClubJoins: count(60),
    adBudgetFen: 200_000,
    adSpendFen: count(200_000),
    targetRoiHundredths: 350,
    adGmvFen: count(9_000_000),
    hadDeduction: draw() < 0.05,
    wentWell: '开场二十分钟讲了面料, 留人比上周好',
    changeNext: '下半场把尺码讲慢一点',
    deletedAt: null,
  }
  const setting: Fields = {
    accountId: `acc${place % 2}`,
    anchorIds: [`anchor${place % 4}`],
    startAt: FIRST_START + place * (DAY / 2),
    slotId: `slot-${place % 14}-k3Jd92mA`,
    sourceNote: '',
    ...counts,
  }
  return setting
}

/** Sessions by two authors in turn, each as it was first logged; nobody edits. */
export function logged(sessions: number): readonly ConfirmedChange[] {
  const draw = seededDraw(20_261_122)
  return Array.from({ length: sessions }, (_, place) =>
    confirmed({ seq: place + 1, author: place % 2, id: idOf(place), fields: sessionFields(place, draw) }),
  )
}

/** The same workload in every run: sessions of 30 fields, 30 % edited later in 3, 1 % with an open question. */
export function workload(sessions: number): readonly ConfirmedChange[] {
  const draw = seededDraw(20_261_122)
  const changes: ConfirmedChange[] = []
  const add = (author: number, id: string, fields: Fields) =>
    changes.push(confirmed({ seq: changes.length + 1, author, id, fields }))
  for (let place = 0; place < sessions; place += 1) {
    const id = idOf(place)
    add(place % 2, id, sessionFields(place, draw))
    if (place % 10 < 3) add((place + 1) % 2, id, edit(draw))
    if (place % 100 === 99) {
      add(0, id, { gmvFen: 1_234_500 + place })
      add(2, id, { gmvFen: 1_234_600 + place })
      unsee(changes)
    }
  }
  return changes
}

/**
 * What three phones do to the same logged sessions before any of them hears of the others: each edits 30 % of them in
 * 3 fields, and a third of those are edited by a second phone too.
 */
export function concurrentEdits(sessions: number): readonly (readonly ConfirmedChange[])[] {
  const draw = seededDraw(20_261_123)
  let seq = sessions
  return REPLICAS.map((_, author) => {
    const changes: ConfirmedChange[] = []
    for (let place = 0; place < sessions; place += 1) {
      const turn = (place % 10) - author * 2
      if (turn < 0 || turn > 2) continue
      seq += 1
      changes.push({ ...confirmed({ seq, author, id: idOf(place), fields: edit(draw) }), seen: sessions })
    }
    return changes
  })
}

interface Written {
  readonly seq: number
  readonly author: number
  readonly id: string
  readonly fields: Fields
}

/** A change that had seen all before it. */
function confirmed({ seq, author, id, fields }: Written): ConfirmedChange {
  const stamp = stampOf({ milliseconds: FIRST_START + seq * 60_000, counter: 0 }, REPLICAS[author] ?? '')
  return { kind: 'session', id, fields, stamp, seen: seq - 1, seq, memberId: MEMBERS[author] ?? '' }
}

function idOf(place: number): string {
  return `s${place.toString(36).padStart(4, '0')}Kd92mAqLs0x`
}

/** The last change was written without sight of the one before it. */
function unsee(changes: ConfirmedChange[]): void {
  const last = changes.pop()
  if (last) changes.push({ ...last, seen: last.seen - 1 })
}

function edit(draw: () => number): Fields {
  const values: readonly Value[] = [Math.floor(draw() * 200), Math.floor(draw() * 80), '明晚先发优惠再讲款']
  return Object.fromEntries(EDITED.map((field, place) => [field, values[place] ?? null]))
}

/** mulberry32: small, seeded, the same everywhere. */
function seededDraw(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
