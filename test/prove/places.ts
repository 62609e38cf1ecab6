import type { Fields, Value } from '@/domain/records/fields'
import type { ConfirmedChange } from '@/protocol/change'
import { orderedText } from './ordered-text'
import { ROOMS } from './rooms'
import type { SimulatedCloud } from './simulated-cloud'
import type { Attempt, SimulatedPhone } from './simulated-phone'
import { mayWrite } from './team-rules'

interface Carrier {
  readonly fields: Fields
}

interface Places {
  readonly logged: readonly ConfirmedChange[]
  readonly rescued: readonly Carrier[]
  readonly aside: readonly Carrier[]
}

/** Every save carries something that no other has. */
function markerOf({ fields }: Carrier): Value | undefined {
  const marker = ROOMS.map((room) => fields[room.marker]).find((one) => one !== undefined)
  return marker ?? fields.deletedAt
}

/**
 * What is wrong with where the saves of a phone are. Each is in the log or in its person's rescue file or, where the
 * person could not write it at some time, set aside; once, and as it was saved. What a tap saved is there whole or not
 * at all.
 */
export function placesProblems(phone: SimulatedPhone, log: readonly ConfirmedChange[], cloud: SimulatedCloud) {
  const places: Places = {
    logged: log.filter(({ memberId }) => memberId === `id-${phone.person}`),
    rescued: rescuedOf(phone),
    aside: phone.replica?.status().setAside ?? [],
  }
  const roles = [...(cloud.rolesHad.get(phone.person) ?? [])]
  return phone.taps.flatMap(({ attempts, isSaved }) => {
    const found = attempts.map((attempt) => foundIn(places, attempt))
    const wrong = found.flatMap(({ count, isWhole, isAside, where }, place) => {
      const attempt = attempts[place]
      const isPlaced = isSaved ? count === 1 : count <= 1
      const couldBeRefused = roles.some((role) => role && !mayWrite(role, attempt?.stream ?? ''))
      if (isPlaced && isWhole && (!isAside || couldBeRefused)) return []
      return [`${attempt?.marker} (${isSaved ? 'saved' : 'not saved'}) is ${where}${isWhole ? '' : ', changed'}`]
    })
    const isTorn = new Set(found.map(({ count }) => count > 0)).size > 1
    return isTorn ? [...wrong, `half of ${attempts.map(({ marker }) => marker).join(' and ')} is there`] : wrong
  })
}

function foundIn({ logged, rescued, aside }: Places, { marker, write }: Attempt) {
  const isIt = (one: Carrier) => markerOf(one) === marker
  const [inLog, inRescue, onShelf] = [logged.filter(isIt), rescued.filter(isIt), aside.filter(isIt)]
  const isAside = onShelf.length > 0
  // A removal that was killed is done again: two rescue files may hold the same, which counts once.
  const count = inLog.length + Math.min(1, inRescue.length) + (isAside ? 1 : 0)
  const isWhole = [...inLog, ...inRescue, ...onShelf].every(
    (one) => orderedText(one.fields) === orderedText(write.fields),
  )
  const where = `${inLog.length}× in the log, ${inRescue.length}× rescued${isAside ? ', set aside' : ''}`
  return { count, isWhole, isAside, where }
}

/** Where the changes of a rescue file lie is on the phone alone. */
function rescuedOf(phone: SimulatedPhone): readonly Carrier[] {
  const files = phone.storage.entries().filter(([key]) => key.startsWith('rescue/'))
  return files.flatMap(([, text]) => wholeRescue(text))
}

/** A kill in mid-write leaves half a file; the next start writes a whole one beside it. */
function wholeRescue(text: string): readonly Carrier[] {
  return text.endsWith('\n}') ? (JSON.parse(text) as { readonly changes: readonly Carrier[] }).changes : []
}
