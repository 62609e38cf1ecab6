import type { MemberMerges, Merge } from './fields'
import type { Kind, Kinds } from './kinds'

/** What a field may hold. `null` (cleared again) is always allowed. Bounds are inclusive. */
export type FieldSchema = (
  | { readonly type: 'int' | 'instant'; readonly min: number; readonly max: number }
  | { readonly type: 'text'; readonly maxLength: number }
  | { readonly type: 'flag' | 'day' | 'boundaries' }
  | { readonly type: 'ids'; readonly maxLength: number }
  | { readonly type: 'days'; readonly min: number; readonly max: number; readonly maxLength: number }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'orders'; readonly members: MemberMerges }
) & { readonly merge?: Merge }

type SchemaOf<K extends Kind> = { readonly [F in keyof UnionOf<Kinds[K]>]-?: FieldSchema }
type UnionOf<T> = { [F in T extends unknown ? keyof T : never]: unknown }

const FEN_MAX = 9_999_999_999_999
const COUNT_MAX = 9_999_999_999
const count: FieldSchema = { type: 'int', min: 0, max: COUNT_MAX }
const fen: FieldSchema = { type: 'int', min: 0, max: FEN_MAX }
const instant: FieldSchema = { type: 'instant', min: 0, max: 8_640_000_000_000_000 }
const id: FieldSchema = { type: 'text', maxLength: 160 }
const name: FieldSchema = { type: 'text', maxLength: 40 }
const note: FieldSchema = { type: 'text', maxLength: 500 }
const ids: FieldSchema = { type: 'ids', maxLength: 20 }
const order: FieldSchema = { type: 'int', min: 0, max: 10_000, merge: 'quiet' }

/** How two accounts of one order become one, whatever files they are from and in whatever order those came. */
const ORDER_MERGES: MemberMerges = {
  paidAt: 'min',
  status: 'max',
  amountFen: 'max',
  refundFen: 'max',
  gift: 'max',
  runs: 'union',
  products: 'fuller',
  refundReason: 'fuller',
  liveId: 'fuller',
  account: 'fuller',
}

/** What is ticked and kept beside the shows: of two people who did not see each other the later one is shown. */
const quiet = (field: FieldSchema): FieldSchema => ({ ...field, merge: 'quiet' })
const quietId = quiet(id)
const quietNote = quiet(note)
const quietDay: FieldSchema = { type: 'day', merge: 'quiet' }
const quietCount = (min: number, max: number): FieldSchema => ({ type: 'int', min, max, merge: 'quiet' })
const choice = (...choices: readonly string[]): FieldSchema => ({ type: 'choice', choices, merge: 'quiet' })
const scoreType = choice('live', 'video')
const pointsTenths = quietCount(0, 10_000)

/**
 * Every field of every kind: what the edge accepts and how two values merge (`ask` where nothing is said).
 * Additive only: a field is never removed, narrowed or given another meaning (golden test).
 */
export const KIND_SCHEMAS: { readonly [K in Kind]: SchemaOf<K> } = {
  settings: {
    dayBoundaries: { type: 'boundaries' },
    teamKind: { type: 'choice', choices: ['merchant', 'influencer'] },
    followUpDays: { type: 'days', min: 1, max: 90, maxLength: 8 },
    deliveryLinePercent: { type: 'int', min: 1, max: 100 },
    contactGreeting: note,
    addContactGreeting: note,
    revisitGreeting: note,
  },
  account: { name, order, deletedAt: instant },
  anchor: { name, order, tint: { type: 'int', min: 1, max: 4, merge: 'quiet' }, memberId: id, deletedAt: instant },
  plan: {
    type: { type: 'choice', choices: ['slot', 'night'], merge: 'quiet' },
    accountId: id,
    weekday: { type: 'int', min: 1, max: 7 },
    startMinute: { type: 'int', min: 0, max: 2_879 },
    durationMinutes: { type: 'int', min: 1, max: 1_440 },
    anchorIds: ids,
    from: { type: 'day' },
    until: { type: 'day' },
    followedBy: { ...id, merge: 'quiet' },
    slotId: id,
    day: { type: 'day' },
    isOff: { type: 'flag' },
    isSkipped: { type: 'flag', merge: 'quiet' },
    deletedAt: instant,
  },
  session: {
    accountId: id,
    anchorIds: ids,
    startAt: instant,
    slotId: { ...id, merge: 'quiet' },
    durationMinutes: { type: 'int', min: 1, max: 2_880 },
    viewers: count,
    views: count,
    impressions: count,
    peakOnline: count,
    averageStaySeconds: { type: 'int', min: 0, max: 172_800 },
    stayBase: { type: 'choice', choices: ['whole', 'last'] },
    naturalViewers: count,
    naturalPeakOnline: count,
    averageOnline: count,
    gmvFen: fen,
    orders: count,
    buyers: count,
    firstOrders: count,
    contactsAdded: count,
    follows: count,
    fanClubJoins: count,
    adBudgetFen: fen,
    adSpendFen: fen,
    targetRoiHundredths: { type: 'int', min: 0, max: 1_000_000 },
    adGmvFen: fen,
    hadDeduction: { type: 'flag' },
    wentWell: note,
    changeNext: note,
    keptApartFrom: { ...ids, merge: 'quiet' },
    importRunId: quietId,
    deletedAt: instant,
  },
  refundReading: {
    sessionId: id,
    asOf: { type: 'day' },
    refundFen: fen,
    source: { type: 'choice', choices: ['typed', 'file'], merge: 'quiet' },
    importRunId: quietId,
    deletedAt: instant,
  },
  buyer: {
    displayName: { ...name, merge: 'quiet' },
    strength: { type: 'choice', choices: ['openid', 'phone', 'nickname', 'masked', 'manual'], merge: 'quiet' },
    orders: { type: 'orders', members: ORDER_MERGES, merge: 'keyed' },
    alias: name,
    trustSource: {
      type: 'choice',
      choices: ['shortVideo', 'recommendation', 'longStay', 'watched', 'ownContact', 'other'],
      merge: 'quiet',
    },
    trustWords: { ...name, merge: 'quiet' },
    watchedSessions: { type: 'int', min: 1, max: 1_000, merge: 'quiet' },
    assigneeId: quietId,
    note,
    deletedAt: instant,
  },
  buyerAlias: {
    from: quietId,
    to: quietId,
    source: { type: 'choice', choices: ['file', 'person'], merge: 'quiet' },
    at: { ...instant, merge: 'quiet' },
    deletedAt: instant,
  },
  touch: {
    buyerId: quietId,
    step: { type: 'choice', choices: ['contacted', 'addedContact', 'revisited'], merge: 'quiet' },
    at: { ...instant, merge: 'quiet' },
    by: quietId,
    deletedAt: instant,
  },
  importRun: {
    fileName: { type: 'text', maxLength: 200, merge: 'quiet' },
    rowCount: { ...count, merge: 'quiet' },
    orderCount: { ...count, merge: 'quiet' },
    buyerCount: { ...count, merge: 'quiet' },
    unreadCount: { ...count, merge: 'quiet' },
    sessionCount: { ...count, merge: 'quiet' },
    columns: { type: 'text', maxLength: 4_000, merge: 'quiet' },
    asOf: { type: 'day', merge: 'quiet' },
    at: { ...instant, merge: 'quiet' },
    deletedAt: instant,
  },
  checklist: {
    name: quiet(name),
    moment: choice('before', 'during', 'after', 'day', 'week'),
    order,
    templateId: quietId,
    templateVersion: quietCount(1, 10_000),
    from: quietDay,
    until: quietDay,
  },
  checklistItem: {
    checklistId: quietId,
    title: quiet({ type: 'text', maxLength: 80 }),
    hint: quietNote,
    order,
    assigneeId: quietId,
    weekdays: quietCount(1, 127),
    onDay: quietDay,
    timesPerWeek: quietCount(1, 21),
    dueMinute: quietCount(0, 2_879),
    effortMinutes: quietCount(1, 1_440),
    workPlace: choice('log', 'refunds', 'plan', 'firstOrders', 'regulars', 'week'),
    wantsProof: { type: 'flag', merge: 'quiet' },
    templateItemId: quietId,
    from: quietDay,
    until: quietDay,
  },
  check: {
    state: choice('done', 'skipped', 'undone'),
    byId: quietId,
    at: quiet(instant),
    note: quietNote,
  },
  pause: { from: quietDay, until: quietDay, checklistId: quietId, reason: quiet(name) },
  scoreReading: { accountId: quietId, scoreType, asOf: quietDay, pointsTenths },
  violation: {
    accountId: quietId,
    day: quietDay,
    scoreType,
    pointsTenths,
    reason: quietNote,
    mended: quietNote,
    appeal: choice('none', 'pending', 'granted', 'refused'),
    appealNote: quietNote,
    sessionId: quietId,
    isRemoved: { type: 'flag', merge: 'quiet' },
  },
  photo: {
    ownerKind: { ...name, merge: 'quiet' },
    ownerId: quietId,
    fileId: quietId,
    sizeBytes: { ...count, merge: 'quiet' },
    sha256: { type: 'text', maxLength: 64, merge: 'quiet' },
    at: { ...instant, merge: 'quiet' },
    by: quietId,
    deletedAt: instant,
  },
  guess: {
    slotId: quietId,
    day: quietDay,
    memberId: quietId,
    commitHash: quiet({ type: 'text', maxLength: 64 }),
    at: quiet(instant),
    lowFen: quiet(fen),
    highFen: quiet(fen),
    salt: quiet({ type: 'text', maxLength: 64 }),
  },
}
