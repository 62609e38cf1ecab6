import { cloudFixture, codeOf } from '../cloud/cloud-fixture'
import { MEMBERSHIP_CASES, wronglyDecided } from '../cloud/membership-cases'
import { gatherCallers, identityOf, ROLE_CASES } from '../cloud/role-cases'
import type { Portion, Violation } from './part'

/** The whole matrix: every call by every role, an outsider, a removed member and the owner of another team. */
export async function proveRoles(): Promise<Portion> {
  const cloud = cloudFixture()
  await gatherCallers(cloud)
  const violations: Violation[] = []
  for (const [index, { what, name, request, caller, answer }] of ROLE_CASES.entries()) {
    const code = codeOf(await cloud.as(identityOf(caller))(name, request()))
    if (code !== answer) violations.push({ index, what: `${what} by ${caller}: ${code}` })
  }
  const wrong = await wronglyDecided(cloud)
  violations.push(...wrong.map((one, place) => ({ index: ROLE_CASES.length + place, what: JSON.stringify(one) })))
  violations.push(...cloud.logged.map((what, index) => ({ index, what })))
  await cloud.dispose()
  const facts = { 'calls on streams and the team': ROLE_CASES.length, 'calls on members': MEMBERSHIP_CASES.length }
  return { count: ROLE_CASES.length + MEMBERSHIP_CASES.length, violations, facts }
}
