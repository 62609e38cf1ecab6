import { MiniProgram } from './mini-program'
import { seededPhone } from './seeded-phone'
import { waitUntil } from './wait-until'

interface CloudData {
  readonly name: string
  readonly request: Readonly<Record<string, unknown>>
}

const now = Date.now()
const teamView = ({ teamId, memberId, name, kind, memberName }: CloudData['request']) => {
  const me = { id: memberId, name: memberName, role: 'owner', joinedAt: now }
  return { teamId, name, kind, members: [me], me, heads: {}, now }
}

/** The team's cloud as far as one phone alone needs it. */
const cloud = () => {
  let created: unknown = {}
  let seq = 0
  return (data: unknown): Promise<unknown> => {
    const { name, request } = data as CloudData
    if (name === 'team.create') created = teamView(request)
    if (name === 'stream.append') return Promise.resolve({ ok: true, data: { seq: (seq += 1), at: now } })
    if (name === 'stream.read') {
      return Promise.resolve({ ok: true, data: { batches: [], head: seq, more: false, now } })
    }
    return Promise.resolve({ ok: true, data: created })
  }
}

describe('the log in the compiled mini program', () => {
  let mini: MiniProgram
  const appended = () =>
    mini
      .callsOf('cloud.callFunction')
      .map(({ options }) => options.data as CloudData)
      .filter(({ name }) => name === 'stream.append')
      .map((data) => JSON.stringify(data))

  beforeAll(async () => {
    const files = await seededPhone(
      [{ kind: 'account', id: 'main', fields: { name: '禾序女装', order: 1 } }],
      now - 60_000,
    )
    mini = new MiniProgram({ files, cloud: cloud() })
    const page = await mini.open('pages-sessions/log/index')
    await page.waitFor('save-session')
  })

  it('works out its figures as one types, and troubles the page with none of the keystrokes', async () => {
    const page = mini.front
    await page.type('field-views-input', '15320')
    await page.type('field-viewers-input', '11240')
    const before = page.sentBytes.length
    await page.type('field-gmvFen-input', '186300')
    expect(page.textOf('live-gpm')).toContain('12,161')
    // They go to the parts of the form that they change: their bytes are in test/flows/form-cost.flow.ts.
    expect(page.sentBytes.slice(before)).toEqual([])
  })

  it('keeps a draft of what is typed on the file system', async () => {
    await waitUntil(
      () => mini.files.textsOf(/drafts/).some((text) => text.includes('186,300')),
      () => 'the draft',
    )
  })

  it('has the session on storage, and sends it, once 保存 was tapped', async () => {
    await mini.front.tap('save-session')
    await waitUntil(
      () => mini.files.textsOf(/outbox/).some((text) => text.includes('18630000')),
      () => `the session in the outbox, while the page says: ${mini.front.text()}`,
    )
    await waitUntil(
      () => appended().some((call) => call.includes('18630000')),
      () =>
        `the call that appends it; was the package built with DAYBREAK_CLOUD_ENV? Calls: ${JSON.stringify(mini.calls.map(({ name }) => name))}`,
    )
    await waitUntil(
      () => mini.callsOf('vibrateShort').length === 1,
      () => 'the tick that says it is saved',
    )
    expect(mini.files.textsOf(/drafts/).filter((text) => text.includes('186,300'))).toEqual([])
  })
})
