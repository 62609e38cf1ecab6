import type { Fields } from '@/domain/records/fields'
import type { Change } from '@/protocol/change'
import { stampOf } from '@/protocol/stamp'
import { MAX_REQUEST_BYTES } from '@/protocol/wire'
import type { Cloud } from '@/services/cloud/cloud'
import { cloudFixture, OWNER_ID, START, TEAM_ID, type CloudFixture } from '../cloud/cloud-fixture'
import { fillLog } from '../cloud/fill-log'
import { ManualClock } from '../replica/manual-clock'
import { opened, phoneOptions, sessionFields } from '../replica/phone'

/** Two shows a day for three years. */
const SESSIONS = 2_200
const EDITED_EVERY = 3
const REPLY_MAX_BYTES = 900_000
const YEARS_BEFORE = 3 * 365 * 86_400_000
const PAGE = 100

let cloud: CloudFixture
beforeEach(async () => {
  cloud = cloudFixture()
  await cloud.createTeam()
})
afterEach(() => cloud.dispose())

/** A session as it is logged: 25 figures and two sentences. */
function loggedFields(place: number): Fields {
  const counts = ['views', 'impressions', 'peakOnline', 'naturalViewers', 'averageOnline', 'orders', 'buyers']
  const more = ['firstOrders', 'contactsAdded', 'follows', 'fanClubJoins', 'adBudgetFen', 'adSpendFen', 'adGmvFen']
  return {
    ...sessionFields(20_000_000 + place * 137, START - YEARS_BEFORE + place * 43_000_000),
    ...Object.fromEntries([...counts, ...more].map((name, at) => [name, 1_000 + ((place * (at + 7)) % 90_000)])),
    slotId: `slot-${place % 14}-k3Jd92mA`,
    durationMinutes: 180,
    averageStaySeconds: 95,
    stayBase: 'whole',
    hadDeduction: place % 20 === 0,
    wentWell: '开场二十分钟讲了面料，留人比上周好，福袋放在第四十分钟',
    changeNext: '下半场把尺码讲慢一点，返场的款提前备好链接',
  }
}

/** Every session as it was logged, every third one corrected by somebody else soon after. */
function threeYears(): readonly (readonly Change[])[] {
  const batches: (readonly Change[])[] = []
  const add = (id: string, fields: Fields) => {
    const seq = batches.length + 1
    const stamp = stampOf({ milliseconds: START - 1_000_000 + seq, counter: 0 }, `replica${seq % 3}`)
    batches.push([{ kind: 'session', id, fields, stamp, seen: Math.max(0, seq - 5) }])
  }
  for (let place = 0; place < SESSIONS; place += 1) {
    add(`session-${place}`, loggedFields(place))
    if (place % EDITED_EVERY === 0) add(`session-${place}`, { contactsAdded: place, changeNext: '再讲一次' })
  }
  return batches
}

interface Watched extends Cloud {
  readonly calls: string[]
  largestReplyBytes: number
  largestRequestBytes: number
}

function watched({ hasSnapshots }: { readonly hasSnapshots: boolean }): Watched {
  const call = cloud.as('chen')
  const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
  const phone: Watched = {
    isConfigured: true,
    calls: [],
    largestReplyBytes: 0,
    largestRequestBytes: 0,
    async call(name, request) {
      if (name === 'stream.snapshot' && !hasSnapshots) {
        return { ok: false, code: 'bad_request', message: 'unknown call', retry: false }
      }
      phone.calls.push(name)
      const reply = await call(name, request)
      phone.largestRequestBytes = Math.max(phone.largestRequestBytes, bytesOf({ name, request }))
      phone.largestReplyBytes = Math.max(phone.largestReplyBytes, bytesOf(reply))
      return reply
    },
  }
  return phone
}

async function openOn(adapter: Cloud) {
  const phone = await opened(
    phoneOptions({ teamId: TEAM_ID, memberId: OWNER_ID, clock: new ManualClock(START), cloud: adapter }),
  )
  await phone.sync()
  return phone
}

describe('a new phone of a team with three years of sessions', () => {
  it('opens from the snapshot in pages under 900 KB, to what the whole log gives', async () => {
    const log = threeYears()
    await fillLog(cloud.store, log)
    const [fromSnapshot, fromLog] = [watched({ hasSnapshots: true }), watched({ hasSnapshots: false })]
    const first = await openOn(fromSnapshot)
    const whole = await openOn(fromLog)
    expect(first.status().state).toBe('synced')
    expect(first.records('session').size).toBe(SESSIONS)
    expect(new Map(first.records('session'))).toEqual(new Map(whole.records('session')))
    expect(first.questions()).toEqual(whole.questions())
    expect(fromSnapshot.largestReplyBytes).toBeLessThan(REPLY_MAX_BYTES)
    expect(fromSnapshot.largestRequestBytes).toBeLessThan(MAX_REQUEST_BYTES)
    expect(fromLog.calls.length).toBeGreaterThanOrEqual(Math.ceil(log.length / PAGE))
    expect(fromSnapshot.calls.length).toBeLessThan(fromLog.calls.length / 3)
    expect(cloud.logged).toEqual([])
  })
})
