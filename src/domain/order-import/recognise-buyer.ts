import { displayName, familyNameOf } from './display-name'
import type { KeyedHash } from './keyed-hash'
import type { BuyerIdentity, BuyerStrength } from './order-row'
import { halfWidth, plainCell } from './plain-cell'

/** The cells of a row that say who bought; '' for what the file does not have. They are forgotten with the file. */
export interface PersonCells {
  readonly openid: string
  readonly phone: string
  readonly nickname: string
  readonly recipient: string
}

const FULL_PHONE = /^1[3-9]\d{9}$/
const MASKED_PHONE = /^1\d{0,3}[*x•●]{3,}\d{2,4}$/i

/** Recognises the buyers of one file, each hashed once. */
export class BuyerRecogniser {
  private readonly byPhone = new Map<string, BuyerIdentity>()
  private readonly byCells = new Map<string, BuyerIdentity | undefined>()
  private readonly displays = new Map<string, string>()

  constructor(private readonly hash: KeyedHash) {}

  /**
   * `undefined` for a row that says too little: a family name alone, or a number that the platform lends for one order
   * (隐私号, with an extension).
   */
  recognise(cells: PersonCells): BuyerIdentity | undefined {
    // A full number alone decides, whatever name stands beside it.
    const byPhone = cells.openid === '' ? this.byFullPhone(cells.phone) : undefined
    if (byPhone) return byPhone
    const raw = `${cells.openid}\u0000${cells.phone}\u0000${cells.nickname}\u0000${cells.recipient}`
    const known = this.byCells.get(raw)
    if (known !== undefined || this.byCells.has(raw)) return known
    const identity = this.recogniseNew(cells)
    this.byCells.set(raw, identity)
    return identity
  }

  private byFullPhone(phone: string): BuyerIdentity | undefined {
    const known = this.byPhone.get(phone)
    if (known || !FULL_PHONE.test(phone)) return known
    const identity: BuyerIdentity = { strength: 'phone', key: this.hash(`p${phone}`) }
    this.byPhone.set(phone, identity)
    return identity
  }

  /** 姓**; '' where there is no name. */
  display(recipient: string): string {
    const known = this.displays.get(recipient)
    if (known !== undefined) return known
    const display = displayName(familyNameOf(plainCell(recipient)))
    this.displays.set(recipient, display)
    return display
  }

  private recogniseNew(cells: PersonCells): BuyerIdentity | undefined {
    const [strongest, ...weaker] = marksOf(cells)
    if (!strongest) return undefined
    const key = this.hash(strongest.text)
    const also = weaker.filter(({ strength }) => strength === 'phone').map(({ text }) => this.hash(text))
    return also.length > 0 ? { strength: strongest.strength, key, also } : { strength: strongest.strength, key }
  }
}

interface Mark {
  readonly strength: BuyerStrength
  /** What is hashed; the first letter keeps equal texts of different marks apart. */
  readonly text: string
}

/** Everything by which the row's person can be recognised, the strongest first. */
function marksOf(cells: PersonCells): readonly Mark[] {
  const openid = plainCell(cells.openid)
  const phone = phoneOf(cells.phone)
  const isFull = FULL_PHONE.test(phone)
  const marks: Mark[] = []
  if (openid !== '') marks.push({ strength: 'openid', text: `o${openid}` })
  if (isFull) marks.push({ strength: 'phone', text: `p${phone}` })
  if (marks.length > 0) return marks
  const familyName = familyNameOf(plainCell(cells.recipient))
  const nickname = plainCell(cells.nickname)
  if (!MASKED_PHONE.test(phone) || familyName === '') return marks
  const masked = `${maskOf(phone)}${familyName}`
  return nickname === ''
    ? [{ strength: 'masked', text: `m${masked}` }]
    : [{ strength: 'nickname', text: `n${masked}\u0000${nickname}` }]
}

/** `+86 138-0013-8000` is `13800138000`. */
function phoneOf(cell: string): string {
  const plain = halfWidth(plainCell(cell)).replace(/[\s()]/g, '')
  const isLent = /^\d{11}[-_转,]\d{2,6}$/.test(plain)
  return isLent
    ? ''
    : plain
        .replace(/-/g, '')
        .replace(/^(?:\+?86|0086)(?=1)/, '')
        .replace(/\.0+$/, '')
}

/** First three and last figures: files mask with more or fewer stars. */
function maskOf(phone: string): string {
  return `${phone.slice(0, 3)}*${phone.slice(-4)}`
}
