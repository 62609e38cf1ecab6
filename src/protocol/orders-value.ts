import * as v from 'valibot'
import { isPlainJson } from './plain-json'

const ORDERS_MAX_COUNT = 200
const ORDER_ID = /^[\w.:-]{1,64}$/
const RUNS_MAX_COUNT = 400
const PRODUCTS_MAX_COUNT = 40
const FEN_MAX = 9_999_999_999_999
const INSTANT_MAX = 8_640_000_000_000_000

const whole = (max: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(max))
const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength))

/** name, quantity, amount in 分 where the file says it */
const productSchema = v.union([
  v.tuple([text(120), whole(100_000)]),
  v.tuple([text(120), whole(100_000), whole(FEN_MAX)]),
])

const runsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[\w.:-]{1,64}$/))),
  v.minLength(1),
  v.maxLength(RUNS_MAX_COUNT),
  // One way to write a set, so that two phones that hold the same one hold the same text.
  v.check((runs) => runs.every((run, place) => place === 0 || (runs[place - 1] as string) < run), 'is not in order'),
)

const orderSchema = v.looseObject({
  status: whole(1_000),
  runs: runsSchema,
  paidAt: v.optional(whole(INSTANT_MAX)),
  amountFen: v.optional(whole(FEN_MAX)),
  refundFen: v.optional(whole(FEN_MAX)),
  refundReason: v.optional(text(80)),
  products: v.optional(v.pipe(v.array(productSchema), v.maxLength(PRODUCTS_MAX_COUNT))),
  liveId: v.optional(text(64)),
  account: v.optional(text(80)),
  gift: v.optional(whole(1)),
})

/** A buyer's orders in one change, by order number. Members of a newer phone pass as they are. */
export const ORDERS_SCHEMA = v.pipe(
  // Names that mean something to JavaScript are passed over by `record`; they are turned away here.
  v.custom<object>((value) => isPlainJson(value), 'are not plain JSON'),
  v.record(v.pipe(v.string(), v.regex(ORDER_ID)), orderSchema),
  v.check((orders) => Object.keys(orders).length <= ORDERS_MAX_COUNT, 'are too many orders'),
)
