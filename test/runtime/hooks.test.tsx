import { act, render, renderHook, screen } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { useText } from '@/locales/text-context'
import { createRuntime, type Runtime } from '@/runtime/runtime'
import { RuntimeProvider } from '@/runtime/runtime-provider'
import { TeamGate } from '@/runtime/team-gate'
import { useDraft } from '@/runtime/use-draft'
import { useMember } from '@/runtime/use-member'
import { useNow } from '@/runtime/use-now'
import { usePreferences } from '@/runtime/use-preferences'
import { useRecords } from '@/runtime/use-records'
import { useStreams } from '@/runtime/use-streams'
import { useSync } from '@/runtime/use-sync'
import { useAppearance } from '@/ui/appearance'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { testServices, type TestServices } from './test-services'

const TEAM = { name: '禾序买手店', kind: 'merchant', memberName: '陈静' } as const

async function openPhone(overrides: Partial<TestServices> = {}) {
  const services = testServices(overrides)
  const runtime = await createRuntime(services)
  return { services, runtime }
}

function inside(runtime: Runtime) {
  const opening = Promise.resolve(runtime)
  return function Inside({ children }: PropsWithChildren) {
    return (
      <RuntimeProvider phone={runtime} opening={opening}>
        <TeamGate>{children}</TeamGate>
      </RuntimeProvider>
    )
  }
}

async function hookIn<T>(runtime: Runtime, hook: () => T) {
  const rendered = renderHook(hook, { wrapper: inside(runtime) })
  await act(async () => undefined)
  return rendered.result
}

describe('the gate before a page', () => {
  it('leads to the first page where there is no team, and draws nothing', async () => {
    const { runtime, services } = await openPhone()
    const Inside = inside(runtime)
    render(<Inside>页面</Inside>)
    await act(async () => undefined)
    expect(services.visited).toEqual(['/pages/onboarding/index'])
    expect(screen.queryByText('页面')).toBeNull()
  })

  it('draws the page of the open team, and again when a team is begun later', async () => {
    const { runtime, services } = await openPhone()
    const Inside = inside(runtime)
    render(<Inside>页面</Inside>)
    await act(async () => undefined)
    await act(async () => void (await runtime.teams.create(TEAM)))
    expect(screen.getByText('页面')).toBeTruthy()
    expect(services.visited).toHaveLength(1)
  })

  it('says that storage does not answer and tries again on a tap', async () => {
    const storage = createMemoryStorage()
    await (await createRuntime(testServices({ storage }))).teams.create(TEAM)
    const broken = storage.snapshot()
    broken.failWith({ ok: false, code: 'unavailable', message: 'gone' })
    const { runtime, services } = await openPhone({ storage: broken })
    const Inside = inside(runtime)
    render(<Inside>页面</Inside>)
    await act(async () => undefined)
    expect(services.visited).toEqual([])
    broken.failWith(undefined)
    await act(async () => {
      screen.getByText('再试一次').click()
      await new Promise((resolve) => setTimeout(resolve, 5))
    })
    expect(screen.getByText('页面')).toBeTruthy()
  })
})

describe('hooks over the open team', () => {
  it('draw anew when records of their kind change, and hand out the same object until then', async () => {
    const { runtime } = await openPhone()
    await runtime.teams.create(TEAM)
    const accounts = await hookIn(runtime, () => useRecords('account'))
    const before = accounts.current
    await act(async () => {
      await runtime.teams
        .state()
        .replica?.write([{ kind: 'anchor', id: 'n1', fields: { name: '林岚', order: 0, tint: 1 } }])
    })
    expect(accounts.current).toBe(before)
    await act(async () => {
      await runtime.teams
        .state()
        .replica?.write([{ kind: 'account', id: 'a1', fields: { name: '禾序女装', order: 0 } }])
    })
    expect([...accounts.current.values()]).toMatchObject([{ id: 'a1', name: '禾序女装' }])
  })

  it('open the streams that a screen reads, and say when storage does not give them', async () => {
    const storage = createMemoryStorage()
    const { runtime } = await openPhone({ storage })
    await runtime.teams.create(TEAM)
    storage.failWith({ ok: false, code: 'unavailable', message: 'no' })
    const streams = await hookIn(runtime, () => useStreams(['buyers-00', 'buyers-31']))
    expect(streams.current.state).toBe('failed')
    storage.failWith(undefined)
    await act(async () => streams.current.retry())
    expect(streams.current.state).toBe('ready')
  })

  it('know the person, the names of the team and the state of the sync', async () => {
    const { runtime } = await openPhone()
    await runtime.teams.create(TEAM)
    const found = await hookIn(runtime, () => ({ member: useMember(), sync: useSync() }))
    const { member, sync } = found.current
    expect(member).toMatchObject({ role: 'owner', canWrite: true })
    expect(member.nameOf(member.memberId)).toBe('陈静')
    expect(member.nameOf('somebody')).toBeUndefined()
    expect(sync.state).toBe('local')
  })

  it('keep a draft for the team that is open', async () => {
    const storage = createMemoryStorage()
    const { runtime } = await openPhone({ storage })
    await runtime.teams.create(TEAM)
    const draft = await hookIn(runtime, () => useDraft<{ gmv: string }>('log'))
    expect(draft.current.found).toBeUndefined()
    await draft.current.save({ gmv: '268,400' })
    const again = await createRuntime(testServices({ storage: storage.snapshot() }))
    const found = await hookIn(again, () => useDraft<{ gmv: string }>('log'))
    expect(found.current.found).toEqual({ gmv: '268,400' })
  })

  it('tell the time in whole minutes, and draw anew when the next one begins', async () => {
    const { runtime, services } = await openPhone()
    await runtime.teams.create(TEAM)
    services.clock.time += 20_500
    let drawn = 0
    const now = await hookIn(runtime, () => {
      drawn += 1
      return useNow()
    })
    const [first, times] = [now.current, drawn]
    expect(first % 60_000).toBe(0)
    act(() => services.clock.advance(39_000))
    expect([now.current, drawn]).toEqual([first, times])
    act(() => services.clock.advance(500))
    expect(now.current).toBe(first + 60_000)
  })

  it('give pages the insets of the phone, the chosen theme and the text size of both WeChat and the person', async () => {
    const painted: string[] = []
    const { device } = testServices()
    const { runtime } = await openPhone({
      device: { ...device, fontScale: () => 1.1, paintStatusBar: (theme) => void painted.push(theme) },
    })
    await runtime.teams.create(TEAM)
    await runtime.preferences.set({ typeSize: 'extraLarge' })
    const appearance = await hookIn(runtime, () => useAppearance())
    expect(appearance.current).toMatchObject({ theme: 'system', statusBarHeight: 47, safeBottom: 34 })
    expect(appearance.current.textScale).toBeCloseTo(1.375)
    await act(async () => void (await runtime.preferences.set({ appearance: 'dark' })))
    expect(appearance.current.theme).toBe('dark')
    expect(painted).toEqual(['light', 'dark'])
  })

  it('speak the phone’s language until the person chooses one', async () => {
    const { runtime } = await openPhone()
    await runtime.teams.create(TEAM)
    const text = await hookIn(runtime, () => useText())
    expect(text.current.common.save).toBe('保存')
    await act(async () => void (await runtime.preferences.set({ language: 'en' })))
    expect(text.current.common.save).toBe('Save')
  })

  it('follow the preferences', async () => {
    const { runtime } = await openPhone()
    await runtime.teams.create(TEAM)
    const preferences = await hookIn(runtime, () => usePreferences())
    await act(async () => void (await runtime.preferences.set({ typeSize: 'large' })))
    expect(preferences.current.typeSize).toBe('large')
  })
})
