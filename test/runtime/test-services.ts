import type { Services } from '@/runtime/services'
import type { CallName, Calls } from '@/protocol/calls'
import type { Cloud } from '@/services/cloud/cloud'
import { nullCloud } from '@/services/cloud/null-cloud'
import { unreachable } from '@/services/cloud/unreachable'
import type { ChosenBytes, Files } from '@/services/files/files'
import { createKeptTexts } from '@/services/files/kept-texts'
import { createMemoryMedia, type MemoryMedia } from '@/services/media/memory-media'
import { base64url } from '@/services/random/base64url'
import type { Random } from '@/services/random/random'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { ManualClock } from '../replica/manual-clock'
import { seededRandom, START, type CloudFixture } from '../cloud/cloud-fixture'

/** A phone's surroundings that a test can turn. */
export interface TestServices extends Services {
  readonly clock: ManualClock
  readonly files: Files & {
    readonly saved: { name: string; text: string; bytes?: Uint8Array }[]
    next?: string
    nextBytes?: ChosenBytes
  }
  readonly media: MemoryMedia
  readonly visited: string[]
}

let seed = 1

export function testServices(overrides: Partial<Services> = {}): TestServices {
  const storage = overrides.storage ?? createMemoryStorage()
  const visited: string[] = []
  const visit = (address: string) => void visited.push(address)
  const insets = { width: 390, height: 844, statusBarHeight: 47, navHeight: 44, safeBottom: 34 }
  return {
    clipboard: { copy: () => Promise.resolve(true) },
    clock: new ManualClock(START),
    cloud: nullCloud,
    device: {
      language: () => 'zh-CN',
      onLanguageChange: () => () => undefined,
      theme: () => 'light',
      onThemeChange: () => () => undefined,
      fontScale: () => 1,
      vibrate: () => undefined,
      paintStatusBar: () => undefined,
    },
    navigation: {
      open: visit,
      showTab: visit,
      restart: visit,
      replace: visit,
      back: () => visit('back'),
      scrollTo: (id) => visit(`#${id}`),
    },
    network: { isOnline: () => true, onChange: () => () => undefined },
    random: testRandom(),
    share: { hasCards: false, linkTo: (path) => `http://preview/?open=${encodeURIComponent(path)}` },
    storage,
    keptFiles: createKeptTexts(storage),
    media: createMemoryMedia(),
    window: { insets: () => insets, onResize: () => () => undefined, measure: () => Promise.resolve([]) },
    visited,
    ...overrides,
    files: testFiles(),
  } as TestServices
}

/** Ids that differ between phones and are the same in every run. */
function testRandom(): Random {
  const random = seededRandom((seed += 1) * 7919)
  return { id: (bits) => base64url(random.bytes(bits / 8)) }
}

function testFiles(): TestServices['files'] {
  const saved: TestServices['files']['saved'] = []
  const files: TestServices['files'] = {
    saved,
    save: (name, content) => {
      saved.push(typeof content === 'string' ? { name, text: content } : { name, text: '', bytes: content })
      return Promise.resolve({ ok: true, value: undefined })
    },
    chooseBytes: () =>
      Promise.resolve(
        files.nextBytes
          ? { ok: true, value: files.nextBytes }
          : { ok: false, code: 'cancelled', message: 'no file was chosen' },
      ),
    choose: () =>
      Promise.resolve(
        files.next === undefined
          ? { ok: false, code: 'cancelled', message: 'no file was chosen' }
          : { ok: true, value: { name: 'backup.txt', text: files.next } },
      ),
  }
  return files
}

export interface TestCloud extends Cloud {
  isReachable: boolean
}

/** The cloud's own api over a fresh store, called as one person. */
export function cloudAs(person: string, fixture: CloudFixture): TestCloud {
  const calling = fixture.as(person)
  const cloud: TestCloud = {
    isConfigured: true,
    isReachable: true,
    call: <N extends CallName>(name: N, request: Calls[N]['request']) =>
      cloud.isReachable ? calling(name, request) : Promise.resolve(unreachable('no answer')),
  }
  return cloud
}
