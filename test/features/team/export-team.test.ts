/** @jest-environment node */
import { exportTeam } from '@/features/team/export/export-team'
import { createRuntime, type Runtime } from '@/runtime/runtime'
import { cloudFixture, type CloudFixture } from '../../cloud/cloud-fixture'
import { cloudAs, testServices } from '../../runtime/test-services'

let fixture: CloudFixture
beforeEach(() => {
  fixture = cloudFixture()
})
afterEach(() => fixture.dispose())

async function teamWithRecords() {
  const cloud = cloudAs('chen', fixture)
  const runtime = await createRuntime(testServices({ cloud }))
  await runtime.teams.create({ name: '禾序/买手店', kind: 'merchant', memberName: '陈静' })
  await runtime.teams.refresh()
  const write = (name: string) =>
    runtime.teams.state().replica?.write([{ kind: 'account', id: 'a1', fields: { name, order: 0 } }])
  await write('禾序女装')
  await write('禾序针织')
  await runtime.resume()
  return { runtime, cloud }
}

const unstopped = { onProgress: () => undefined, isCancelled: () => false }

const teamOf = ({ teams }: Runtime) => teams.state().active?.teamId ?? ''

describe('the export of a team', () => {
  it('is one file with the records as they stand and every change there was', async () => {
    const { runtime } = await teamWithRecords()
    const progress: number[][] = []
    const made = await exportTeam(
      teamOf(runtime),
      {
        isCancelled: () => false,
        onProgress: (...figures) => progress.push(figures),
      },
      runtime,
    )
    if (!made.ok) throw new Error(made.message)
    expect(made.file).toMatchObject({ name: 'daybreak-禾序-买手店-2026-11-20.json', recordCount: 1 })
    const whole = JSON.parse(made.file.text) as Record<string, unknown>
    expect(whole).toMatchObject({
      format: 'daybreak-export-1',
      team: { name: '禾序/买手店', members: [{ name: '陈静' }] },
      records: { account: [{ id: 'a1', name: '禾序针织' }] },
      log: [
        { stream: 'work', seq: 1 },
        { stream: 'work', seq: 2 },
      ],
    })
    expect(progress[progress.length - 1]).toEqual([2, 2])
  })

  it('leaves nothing where it is stopped, refused or cut off', async () => {
    const { runtime, cloud } = await teamWithRecords()
    const stopped = await exportTeam(teamOf(runtime), { ...unstopped, isCancelled: () => true }, runtime)
    expect(stopped).toMatchObject({ ok: false, code: 'cancelled' })
    cloud.isReachable = false
    expect(await exportTeam(teamOf(runtime), unstopped, runtime)).toMatchObject({ ok: false, code: 'unreachable' })
  })
})
