import { rmSync } from 'node:fs'
import path from 'node:path'
import { bundleLocalCloud } from './cloud-process'
import { killCloud } from './kill-cloud'

const KILLS = 24

describe('a local cloud that is killed in mid-push again and again', () => {
  let bundle: string

  beforeAll(async () => {
    bundle = await bundleLocalCloud()
  })
  afterAll(() => rmSync(path.dirname(bundle), { recursive: true, force: true }))

  it('keeps every acknowledged batch exactly once, in order and whole', async () => {
    const { log, sent, cutOff, heads, memberCount, clientCount, integrity } = await killCloud(bundle, KILLS)
    expect(log.map((batch) => batch.seq)).toEqual(log.map((_, index) => index + 1))
    expect(log).toHaveLength(sent.length)
    for (const { batch, seq, at } of sent) expect(log[seq - 1]).toMatchObject({ ...batch, seq, at })
    // The kills fell where it hurts: into pushes, some of them after the commit and before the reply.
    expect(sent.some(({ at, askedAt }) => at < askedAt)).toBe(true)
    expect(cutOff).toBeGreaterThanOrEqual(KILLS)
    expect(heads).toEqual({ work: log.length })
    expect(memberCount).toBe(clientCount)
    expect(integrity).toEqual([{ integrity_check: 'ok' }])
  }, 60_000)
})
