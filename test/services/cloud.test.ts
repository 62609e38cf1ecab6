import { CLIENT_VERSION } from '@/protocol/client-version'
import { nullCloud } from '@/services/cloud/null-cloud'
import { createPlatformCloud as createBrowserCloud } from '@/services/cloud/platform-cloud.h5'
import { createPlatformCloud as createWechatCloud } from '@/services/cloud/platform-cloud.weapp'
import { stubWx } from './wx-stub'

const request = { teamId: 't' }
const view = { ok: true, data: { teamId: 't' } }
const refusal = { ok: false, code: 'forbidden', message: 'no', retry: false }

afterEach(() => {
  jest.useRealTimers()
  window.history.pushState({}, '', '/')
})

describe('the null cloud', () => {
  it('is not configured and answers nothing', async () => {
    expect(nullCloud.isConfigured).toBe(false)
    expect(await nullCloud.call('team.members', request)).toMatchObject({ ok: false, code: 'unreachable', retry: true })
  })
})

describe("WeChat's cloud", () => {
  type CallOptions = Parameters<NonNullable<Wx['cloud']>['callFunction']>[0]
  const open = (answer: (options: CallOptions) => void) => {
    const init = jest.fn()
    stubWx({ cloud: { init, callFunction: answer } })
    Object.assign(process.env, { DAYBREAK_CLOUD_ENV: 'dawn-1' })
    return { cloud: createWechatCloud(), init }
  }
  afterEach(() => {
    Reflect.deleteProperty(process.env, 'DAYBREAK_CLOUD_ENV')
  })

  it('is none where the build names no environment', () => {
    stubWx({ cloud: { init: jest.fn(), callFunction: jest.fn() } })
    expect(createWechatCloud().isConfigured).toBe(false)
  })

  it('calls the one function with the name of the call, its request and the version of the phone', async () => {
    const asked: unknown[] = []
    const { cloud, init } = open(({ name, data, success }) => {
      asked.push({ name, data })
      success?.({ result: view })
    })
    expect(await cloud.call('team.members', request)).toEqual(view)
    expect(init).toHaveBeenCalledTimes(1)
    expect(init).toHaveBeenCalledWith({ env: 'dawn-1', traceUser: false })
    expect(asked).toEqual([{ name: 'api', data: { name: 'team.members', request, client: CLIENT_VERSION } }])
  })

  it('hands a refusal on as it is', async () => {
    const { cloud } = open(({ success }) => success?.({ result: refusal }))
    expect(await cloud.call('team.members', request)).toEqual(refusal)
  })

  it('is unreachable when the call fails, or when what comes back is no envelope', async () => {
    const failing = open(({ fail }) => fail?.({ errMsg: 'cloud.callFunction:fail -504003' }))
    expect(await failing.cloud.call('team.members', request)).toMatchObject({ code: 'unreachable' })
    const crashed = open(({ success }) => success?.({ result: undefined }))
    expect(await crashed.cloud.call('team.members', request)).toMatchObject({ code: 'unreachable' })
  })

  it('is unreachable when no answer comes in 15 seconds', async () => {
    jest.useFakeTimers()
    const { cloud } = open(() => undefined)
    const answer = cloud.call('team.members', request)
    jest.advanceTimersByTime(15_000)
    expect(await answer).toMatchObject({ ok: false, code: 'unreachable' })
  })
})

describe('the local cloud', () => {
  const respondWith = (respond: (url: string, init: RequestInit) => Promise<unknown>) => {
    window.history.pushState({}, '', '/as/chen/?now=2026-11-22T10:12:00%2B08:00')
    const fetching = jest.fn(respond)
    Object.assign(globalThis, { fetch: fetching })
    return { cloud: createBrowserCloud(), fetching }
  }

  it('is none where the page is not served for a person', () => {
    expect(createBrowserCloud().isConfigured).toBe(false)
  })

  it('posts to the address of the person in the path', async () => {
    const { cloud, fetching } = respondWith(async () => ({ json: async () => view }))
    expect(await cloud.call('team.members', request)).toEqual(view)
    const [url, init] = fetching.mock.calls[0] ?? []
    expect(url).toBe('http://localhost/as/chen/api')
    expect(init).toMatchObject({
      method: 'POST',
      body: JSON.stringify({ name: 'team.members', request, client: CLIENT_VERSION }),
    })
  })

  it('is unreachable when the server is gone, or answers a page instead of an envelope', async () => {
    const gone = respondWith(async () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await gone.cloud.call('team.members', request)).toMatchObject({ code: 'unreachable' })
    const page = respondWith(async () => ({ json: async () => JSON.parse('<html>') as unknown }))
    expect(await page.cloud.call('team.members', request)).toMatchObject({ code: 'unreachable' })
  })

  it('gives up after 15 seconds', async () => {
    jest.useFakeTimers()
    const { cloud } = respondWith(
      (_, { signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    )
    const answer = cloud.call('team.members', request)
    jest.advanceTimersByTime(15_000)
    expect(await answer).toMatchObject({ code: 'unreachable', message: 'aborted' })
  })
})
