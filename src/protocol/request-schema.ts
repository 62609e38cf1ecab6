import * as v from 'valibot'
import type { Fields } from '@/domain/records/fields'
import { SHARE_DAYS } from '@/domain/share-card/share-choices'
import { daysBetween } from '@/domain/calendar/day-arithmetic'
import { REPORT_MOST_DAYS } from '@/domain/report/report-period'
import type { CallName, Calls } from './calls'
import { isRecordName } from './change-schema'
import { daySchema } from './field-value'
import { FILE_MAX_BYTES, FILE_PART_BYTES, partBytes, partCount } from './file-part'
import { familyOf } from './permissions'
import { REPLICA_ID_LENGTH } from './stamp'
import { isWireStampLength } from './wire'

const NAME_MAX_LENGTH = 40
/** Far more than 90 KB can hold; keeps a hostile batch from being walked at length. */
const CHANGES_MAX_COUNT = 2000
const SNAPSHOT_PAGE_MAX = 9999
/** All the shards of the buyers and a lifetime of checks. */
const ALSO_MAX_COUNT = 96
const SHARES_MAX_COUNT = 20

/** Ids are parts of longer ids, so they hold no colon. */
const idSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const nameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_MAX_LENGTH))
const seqSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const streamSchema = v.pipe(
  v.string(),
  v.check((stream) => familyOf(stream) !== undefined),
)

/** Only that it is an object: what the fields hold is checked with their change, and kept word for word. */
const fieldsSchema = v.custom<Fields>((input) => typeof input === 'object' && input !== null && !Array.isArray(input))
const stampSchema = v.pipe(
  v.string(),
  v.check((stamp) => isWireStampLength(stamp.length)),
)
const changeStart = [v.string(), v.string(), fieldsSchema, stampSchema] as const
const wireChangeSchema = v.union([v.strictTuple([...changeStart]), v.strictTuple([...changeStart, seqSchema])])

const wireBatchSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  stream: streamSchema,
  replica: v.pipe(v.string(), v.length(REPLICA_ID_LENGTH)),
  seen: seqSchema,
  changes: v.pipe(v.array(wireChangeSchema), v.minLength(1), v.maxLength(CHANGES_MAX_COUNT)),
})

/** 128 bits, base64url */
const tokenSchema = v.pipe(v.string(), v.regex(/^[\w-]{22}$/))
/** SHA-256, base64url */
const shareIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))

const shareSubjectSchema = v.variant('kind', [
  v.object({ kind: v.literal('session'), id: idSchema }),
  v.pipe(
    v.object({ kind: v.literal('report'), from: daySchema, to: daySchema, accountId: v.optional(idSchema) }),
    v.check(({ from, to }) => from <= to && daysBetween(from, to) < REPORT_MOST_DAYS),
  ),
])

const fileIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{22}$/))
const base64Length = (bytes: number) => 4 * Math.ceil(bytes / 3)
const filePartSchema = v.pipe(
  v.object({
    teamId: idSchema,
    fileId: fileIdSchema,
    stream: streamSchema,
    sizeBytes: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(FILE_MAX_BYTES)),
    sha256: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
    recordId: v.optional(
      v.pipe(
        v.string(),
        v.check((id) => isRecordName('photo', id)),
      ),
    ),
    part: seqSchema,
    bytes: v.pipe(v.string(), v.maxLength(base64Length(FILE_PART_BYTES)), v.base64()),
  }),
  v.check(({ sizeBytes, part }) => part < partCount(sizeBytes)),
  v.check(({ sizeBytes, part, bytes }) => bytes.length === base64Length(partBytes(sizeBytes, part))),
)

const roleSchema = v.picklist(['owner', 'operator', 'anchor', 'viewer'])
const otherRoleSchema = v.picklist(['operator', 'anchor', 'viewer'])

type RequestSchemas = { readonly [N in CallName]: v.GenericSchema<unknown, Calls[N]['request']> }

const REQUEST_SCHEMAS: RequestSchemas = {
  'team.create': v.object({
    teamId: idSchema,
    memberId: idSchema,
    name: nameSchema,
    kind: v.picklist(['merchant', 'influencer']),
    memberName: nameSchema,
    buyerKey: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{43}$/))),
  }),
  'team.buyerKey': v.object({ teamId: idSchema }),
  'team.invite': v.object({ teamId: idSchema, role: otherRoleSchema }),
  'team.join': v.object({ code: v.pipe(v.string(), v.maxLength(20)), memberName: nameSchema }),
  'team.members': v.object({ teamId: idSchema }),
  'team.list': v.strictObject({}),
  'team.setRole': v.object({ teamId: idSchema, memberId: idSchema, role: roleSchema }),
  'team.handOver': v.object({ teamId: idSchema, memberId: idSchema, myRole: otherRoleSchema }),
  'team.remove': v.object({ teamId: idSchema, memberId: idSchema }),
  'team.leave': v.object({ teamId: idSchema }),
  'team.setAmountSharers': v.object({ teamId: idSchema, roles: v.pipe(v.array(roleSchema), v.maxLength(4)) }),
  'share.create': v.object({
    teamId: idSchema,
    token: tokenSchema,
    subject: shareSubjectSchema,
    choices: v.object({ hidesAmounts: v.boolean(), withWentWell: v.boolean() }),
    days: v.picklist(SHARE_DAYS),
  }),
  'share.open': v.strictObject({ token: tokenSchema }),
  'share.list': v.object({ teamId: idSchema }),
  'share.revoke': v.object({
    teamId: idSchema,
    ids: v.pipe(v.array(shareIdSchema), v.minLength(1), v.maxLength(SHARES_MAX_COUNT)),
    isRevoked: v.boolean(),
  }),
  'stream.append': v.object({ teamId: idSchema, batch: wireBatchSchema }),
  'stream.read': v.object({
    teamId: idSchema,
    stream: streamSchema,
    after: seqSchema,
    also: v.optional(
      v.pipe(
        v.record(streamSchema, seqSchema),
        v.check((also) => Object.keys(also).length <= ALSO_MAX_COUNT),
      ),
    ),
  }),
  'stream.snapshot': v.object({
    teamId: idSchema,
    stream: streamSchema,
    from: v.optional(v.object({ seq: seqSchema, page: v.pipe(seqSchema, v.maxValue(SNAPSHOT_PAGE_MAX)) })),
  }),
  'history.read': v.pipe(
    v.object({
      teamId: idSchema,
      stream: streamSchema,
      kind: v.string(),
      id: v.string(),
      before: v.optional(seqSchema),
    }),
    v.check(({ kind, id }) => isRecordName(kind, id)),
  ),
  'file.put': filePartSchema,
  'file.get': v.object({ teamId: idSchema, fileId: fileIdSchema }),
  'data.export': v.object({
    teamId: idSchema,
    from: v.optional(v.object({ stream: streamSchema, after: seqSchema })),
  }),
  'data.mine': v.object({ teamId: idSchema, from: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))) }),
  'data.erase': v.variant('what', [
    v.object({ teamId: idSchema, what: v.literal('team'), name: nameSchema }),
    v.object({ teamId: idSchema, what: v.literal('keep') }),
    v.object({ teamId: idSchema, what: v.literal('me') }),
  ]),
}

export type RequestResult<N extends CallName> =
  { readonly ok: true; readonly request: Calls[N]['request'] } | { readonly ok: false; readonly message: string }

/** Whether a text names a call of this version. */
export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.prototype.hasOwnProperty.call(REQUEST_SCHEMAS, name)
}

/** Checks the form of a request. What a change may hold is the business of `findChangeProblem`. */
export function parseRequest<N extends CallName>(name: N, request: unknown): RequestResult<N> {
  const schema: RequestSchemas[N] = REQUEST_SCHEMAS[name]
  const result = v.safeParse(schema, request)
  if (result.success) return { ok: true, request: result.output }
  const [issue] = result.issues
  return { ok: false, message: `${v.getDotPath(issue) ?? 'request'}: ${issue.message}` }
}
