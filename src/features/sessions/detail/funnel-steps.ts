import { percentText } from '@/domain/metrics/percent-text'
import { divide } from '@/domain/metrics/divide'
import type { RecordOf } from '@/domain/records/record'
import type { Texts } from '@/locales/texts'

export interface FunnelStep {
  readonly key: 'views' | 'viewers' | 'buyers' | 'firstOrders' | 'contacts'
  readonly term: string
  readonly count: number
  readonly unit: string
  /** What follows the unit */
  readonly aside?: string
  /** 0–1 of its own scale */
  readonly width: number
  /** How it follows from the step above. */
  readonly from?: string
  /** The second scale begins here: people who bought are too few beside those who came by. */
  readonly isZoomed?: boolean
}

type SessionRecord = RecordOf<'session'>

/** 从路过到首单: the steps that are known. A step whose neighbour is unknown says nothing of how it followed. */
export function funnelSteps(session: SessionRecord, text: Texts): readonly FunnelStep[] {
  return [...passing(session, text), ...buying(session, text)]
}

function passing({ views, viewers }: SessionRecord, { terms, common, sessions }: Texts): FunnelStep[] {
  const scale = views ?? viewers
  const each = divide(views, viewers)
  const steps: FunnelStep[] = []
  if (views) steps.push({ key: 'views', term: terms.views.name, count: views, unit: common.units.times, width: 1 })
  if (viewers) {
    const from = each === undefined ? undefined : sessions.detail.timesEach(each.toFixed(2))
    steps.push({
      key: 'viewers',
      term: terms.viewers.name,
      count: viewers,
      unit: common.units.people,
      width: viewers / (scale ?? viewers),
      from,
    })
  }
  return steps
}

function buying(session: SessionRecord, { terms, common, sessions }: Texts): FunnelStep[] {
  const { viewers, buyers, firstOrders, contactsAdded } = session
  const { detail } = sessions
  const unit = common.units.people
  const known = [buyers, firstOrders, contactsAdded].filter(isKnown)
  const scale = Math.max(1, ...known)
  const bought = divide(buyers, viewers)
  const first = divide(firstOrders, buyers)
  const contacts = divide(contactsAdded, firstOrders)
  const steps: FunnelStep[] = []
  if (isKnown(buyers)) {
    const from = bought === undefined ? undefined : detail.perHundred((bought * 100).toFixed(1))
    steps.push({ key: 'buyers', term: detail.buyers, count: buyers, unit, width: buyers / scale, from })
  }
  if (isKnown(firstOrders)) {
    const from = first === undefined ? undefined : detail.firstShare(percentText(first))
    steps.push({
      key: 'firstOrders',
      term: detail.firstBuyers,
      count: firstOrders,
      unit,
      width: firstOrders / scale,
      from,
    })
  }
  if (isKnown(contactsAdded)) {
    const aside = contacts === undefined ? undefined : detail.contactsShare(percentText(contacts))
    steps.push({
      key: 'contacts',
      term: terms.contacts.name,
      count: contactsAdded,
      unit,
      aside,
      width: contactsAdded / scale,
      from: isKnown(firstOrders) ? detail.notAllFirst : undefined,
    })
  }
  return steps.map((step, place) => (place === 0 && isKnown(viewers) ? { ...step, isZoomed: true } : step))
}

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined
}
