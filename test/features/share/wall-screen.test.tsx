import { WallScreen } from '@/features/share/wall/wall-screen'
import { ROUTES } from '@/runtime/routes'
import { sessionOn } from '../../domain/build-session'
import { element, has, openScreen, phoneWithTeam, tap, words } from '../team/open-screen'

const write = (day: string) => {
  const { id, ...fields } = sessionOn(day)
  return { kind: 'session' as const, id, fields }
}

beforeEach(() => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})
afterEach(() => jest.restoreAllMocks())

describe('the wall of a year', () => {
  it('without any session says what it will be, and leads to the form', async () => {
    const { runtime, services } = await phoneWithTeam()
    await openScreen(runtime, <WallScreen />)
    expect(words('wall-empty')).toContain('还没有场次')
    await tap('wall-log')
    expect(services.visited).toEqual([ROUTES.log])
  })

  it('shows the latest year first, and another at a tap', async () => {
    const { runtime } = await phoneWithTeam([write('2026-11-20'), write('2026-11-13'), write('2025-11-14')])
    await openScreen(runtime, <WallScreen />)
    expect(words('wall-words')).toBe('2026 年记了 2 场：2 场还没法比。')
    await tap('wall-year-2025')
    expect(words('wall-words')).toBe('2025 年记了 1 场：1 场还没法比。')
  })

  it('says in words what it cannot draw, and offers no picture then', async () => {
    const { runtime } = await phoneWithTeam([write('2026-11-20')])
    await openScreen(runtime, <WallScreen />)
    expect(document.body.textContent).toContain('这台手机画不了图')
    expect(has('wall-picture')).toBe(false)
    expect(has('wall-year')).toBe(false)
    expect(element('share-keep').className).toContain('disabled')
  })
})
