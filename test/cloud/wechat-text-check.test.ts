import { wechatTextCheck } from '#cloud/function/wechat-text-check'

const ASKED = { identity: 'chen', text: '禾序女装', scene: 'name' } as const
const logged: string[] = []
const checkBy = (msgSecCheck: () => Promise<unknown>) =>
  wechatTextCheck({ msgSecCheck }, (message, error) => logged.push(`${message}: ${String(error)}`))

beforeEach(() => logged.splice(0))
afterEach(() => jest.useRealTimers())

describe('what WeChat says of a text', () => {
  it.each([
    ['risky', 'refused'],
    ['review', 'fine'],
    ['pass', 'fine'],
    [undefined, 'unknown'],
  ])('%s is taken as %s', async (suggest, verdict) => {
    expect(await checkBy(() => Promise.resolve({ result: { suggest } }))(ASKED)).toBe(verdict)
    expect(await checkBy(() => Promise.resolve({}))(ASKED)).toBe('unknown')
  })

  it('is unknown where WeChat fails, and logged without the text', async () => {
    expect(await checkBy(() => Promise.reject(new Error('system error')))(ASKED)).toBe('unknown')
    expect(logged).toEqual(['a text was not judged: Error: system error'])
  })

  it('is waited for three seconds', async () => {
    jest.useFakeTimers()
    const verdict = checkBy(() => new Promise(() => undefined))(ASKED)
    await jest.advanceTimersByTimeAsync(3_000)
    expect(await verdict).toBe('unknown')
    expect(logged).toHaveLength(1)
  })
})
