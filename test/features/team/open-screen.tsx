import type { ReactElement } from 'react'
import { act, fireEvent, render } from '@testing-library/react'
import type { Write } from '@/replica/replica'
import { createRuntime, type Runtime } from '@/runtime/runtime'
import { RuntimeProvider } from '@/runtime/runtime-provider'
import { RuntimeGate } from '@/runtime/runtime-gate'
import { TeamGate } from '@/runtime/team-gate'
import type { Services } from '@/runtime/services'
import { testServices } from '../../runtime/test-services'

export const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))))

export async function phone(overrides: Partial<Services> = {}) {
  const services = testServices(overrides)
  return { services, runtime: await createRuntime(services) }
}

/** A team of one's own on a phone, open, with these records. */
export async function phoneWithTeam(records: readonly Write[] = [], overrides: Partial<Services> = {}) {
  const { services, runtime } = await phone(overrides)
  await runtime.teams.create({ name: '禾序买手店', kind: 'merchant', memberName: '陈静' })
  const replica = openReplica(runtime)
  if (records.length > 0) await replica.write(records)
  return { services, runtime, replica }
}

function openReplica(runtime: Runtime) {
  const { replica } = runtime.teams.state()
  if (!replica) throw new Error('no team is open')
  return replica
}

/** Draws a screen on this phone. `isFirst`: one that needs no team. */
export async function openScreen(runtime: Runtime, screen: ReactElement, isFirst = false) {
  const Gate = isFirst ? RuntimeGate : TeamGate
  const page = render(
    <RuntimeProvider phone={runtime} opening={Promise.resolve(runtime)}>
      <Gate>{screen}</Gate>
    </RuntimeProvider>,
  )
  await settle()
  return page
}

export const has = (id: string): boolean => document.getElementById(id) !== null

export function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no #${id} in ${document.body.textContent}`)
  return found
}

export const words = (id: string): string => element(id).textContent ?? ''

export async function tap(id: string) {
  fireEvent.click(element(id))
  await settle()
}

export function type(id: string, value: string) {
  fireEvent.change(element(id), { target: { value } })
}

/** Turns the wheel of a row; it stands before the row in the stand-in of a picker. */
export async function pick(id: string, value: string) {
  const wheel = element(id).parentElement?.querySelector('input')
  if (!wheel) throw new Error(`no wheel around #${id}`)
  fireEvent.change(wheel, { target: { value } })
  await settle()
}
