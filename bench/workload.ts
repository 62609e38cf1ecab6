import type { Fields, Value } from '@/domain/records/fields'
import type { ConfirmedChange } from '@/protocol/change'
import { stampOf } from '@/protocol/stamp'

const SESSIONS = 2_000
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

/** The same workload in every run: 2,000 sessions of 30 fields, 30 % edited later in 3, 1 % with an open question. */
export function workload(): readonly ConfirmedChange[] {
  const draw = seededDraw(20_261_122)
  const changes: ConfirmedChange[] = []
  const add = (author: number, id: string, fields: Fields) => {
    const seq = changes.length + 1
    const stamp = stampOf({ milliseconds: FIRST_START + seq * 60_000, counter: 0 }, REPLICAS[author] ?? '')
    changes.push({ kind: 'session', id, fields, stamp, seen: seq - 1, seq, memberId: MEMBERS[author] ?? '' })
  }
  for (let place = 0; place < SESSIONS; place += 1) {
    const id = `s${place.toString(36).padStart(4, '0')}Kd92mAqLs0x`
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
