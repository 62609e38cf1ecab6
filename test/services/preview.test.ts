import { previewPerson, previewQuery } from '@/services/preview/preview-address.h5'
import { claimInstall } from '@/services/preview/preview-install.h5'

/** The browser's locks, as far as one name has one holder; the tabs of this test share them. */
function createLocks() {
  const held = new Set<string>()
  return {
    held,
    request(name: string, { signal }: { signal: AbortSignal }, hold: () => Promise<never>): Promise<never> {
      if (!held.has(name)) {
        held.add(name)
        return hold()
      }
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
    },
  }
}

const withLocks = (locks: object | undefined) =>
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true })

beforeEach(() => window.sessionStorage.clear())
afterEach(() => {
  Reflect.deleteProperty(navigator, 'locks')
  window.history.pushState({}, '', '/')
})

describe('the address of the preview', () => {
  it('says whose phone it is, and what the preview was asked for', () => {
    expect(previewPerson()).toBeUndefined()
    window.history.pushState({}, '', '/as/chen/?frame=phone#/pages/team/index?frame=none')
    expect(previewPerson()).toBe('chen')
    expect(previewQuery('frame')).toBe('phone')
    expect(previewQuery('now')).toBeUndefined()
  })
})

describe('the install of a tab', () => {
  it('is the person’s first, and a second tab beside it another', async () => {
    withLocks(createLocks())
    expect(await claimInstall('chen')).toBe('daybreak-chen')
    window.sessionStorage.clear()
    expect(await claimInstall('chen')).toBe('daybreak-chen-2')
    window.sessionStorage.clear()
    expect(await claimInstall('lin')).toBe('daybreak-lin')
  })

  it('is the same after a reload', async () => {
    const locks = createLocks()
    withLocks(locks)
    await claimInstall('chen')
    window.sessionStorage.clear()
    await claimInstall('chen')
    locks.held.delete('daybreak-chen-2')
    locks.held.delete('daybreak-chen')
    expect(await claimInstall('chen')).toBe('daybreak-chen-2')
  })

  it('is the first where the browser has no locks', async () => {
    expect(await claimInstall('chen')).toBe('daybreak-chen')
  })
})
