import { act, fireEvent, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Write } from '@/replica/replica'
import { createRuntime, type Runtime } from '@/runtime/runtime'
import { RuntimeProvider } from '@/runtime/runtime-provider'
import { TeamGate } from '@/runtime/team-gate'
import type { MemoryStorage } from '@/services/storage/memory-storage'
import { START } from '../cloud/cloud-fixture'
import { ManualClock } from '../replica/manual-clock'
import { testServices } from '../runtime/test-services'

/** A phone with a local team on this storage; `now`: epoch milliseconds. */
export async function phoneWith(storage: MemoryStorage, records: readonly Write[] = [], now = START) {
  const services = testServices({ storage, clock: new ManualClock(now) })
  const runtime = await createRuntime(services)
  if (!runtime.teams.state().active) {
    await runtime.teams.create({ name: '禾序', kind: 'merchant', memberName: '陈静' })
  }
  const replica = runtime.teams.state().replica
  if (!replica) throw new Error('no team is open')
  if (records.length > 0) await replica.write(records)
  return { runtime, services, replica, storage }
}

/** Long enough for storage in memory to answer and for what it said to be drawn. */
export const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))))

export async function openPage(runtime: Runtime, page: ReactNode) {
  const opening = Promise.resolve(runtime)
  const rendered = render(
    <RuntimeProvider phone={runtime} opening={opening}>
      <TeamGate>{page}</TeamGate>
    </RuntimeProvider>,
  )
  await settle()
  return rendered
}

export function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no #${id} in ${document.body.textContent}`)
  return found
}

export const inputOf = (id: string) => element(id) as HTMLInputElement

/** Types a value and leaves the field. */
export function typeInto(id: string, value: string): void {
  fireEvent.focus(inputOf(id))
  fireEvent.change(inputOf(id), { target: { value } })
  fireEvent.blur(inputOf(id))
}

export async function tap(id: string): Promise<void> {
  fireEvent.click(element(id))
  await settle()
}
