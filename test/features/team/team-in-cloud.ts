import { createRuntime, type Runtime } from '@/runtime/runtime'
import type { Services } from '@/runtime/services'
import { cloudFixture, type CloudFixture } from '../../cloud/cloud-fixture'
import { cloudAs, testServices } from '../../runtime/test-services'

export const TEAM = { name: '禾序买手店', kind: 'merchant', memberName: '陈静' } as const

let fixture: CloudFixture

/** For `beforeEach`: a cloud that nobody has used. */
export function openCloud(): void {
  fixture = cloudFixture()
}

/** For `afterEach`. */
export const closeCloud = (): Promise<void> => fixture.dispose()

export async function phoneOf(person: string, overrides: Partial<Services> = {}) {
  const cloud = cloudAs(person, fixture)
  const services = testServices({ cloud, ...overrides })
  return { services, cloud, runtime: await createRuntime(services) }
}

/** 陈静's phone with a team of hers in the cloud. */
export async function ownersPhone(overrides: Partial<Services> = {}) {
  const phone = await phoneOf('chen', overrides)
  await phone.runtime.teams.create(TEAM)
  await phone.runtime.teams.refresh()
  return phone
}

/** A second person's phone in that team, as an anchor; the owner's phone knows of them. */
export async function join(owner: Runtime, person: string, name: string) {
  const teamId = owner.teams.state().active?.teamId ?? ''
  const invited = await owner.cloud.call('team.invite', { teamId, role: 'anchor' })
  if (!invited.ok) throw new Error(invited.message)
  const phone = await phoneOf(person)
  await phone.runtime.teams.join({ code: invited.data.code, memberName: name })
  await owner.teams.refresh()
  return { ...phone, memberId: phone.runtime.teams.state().active?.memberId ?? '' }
}

export const seen = () => document.body.textContent
