import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { MemoryCloud } from '../replica/memory-cloud'
import { opened, phoneOptions, sessionFields, settled, switchedNetwork } from '../replica/phone'

/**
 * What the first version left on phones: a cloud team with an open question, a change set aside and two unsent, and a
 * local team. The texts are never made anew: people's phones hold the like.
 */
const FOLDERS = JSON.parse(readFileSync(path.join(__dirname, 'phone-folders.json'), 'utf8')) as Record<
  'cloud' | 'local',
  Record<string, string>
>

const storageOf = (home: 'cloud' | 'local') => createMemoryStorage(Object.entries(FOLDERS[home]))
const offline = () => switchedNetwork(false)

describe('what the first version left on a phone', () => {
  it('opens with everything of a cloud team, and writes nothing at that', async () => {
    const storage = storageOf('cloud')
    const replica = await opened(phoneOptions({ storage, network: offline() }))
    await settled()
    expect([...replica.records('session').keys()].sort()).toEqual(['kept', 'shared', 'unsent'])
    expect(replica.find('session', 'shared')).toMatchObject({ gmvFen: 200, wentWell: '开场稳' })
    expect(replica.records('account').get('acc1')).toMatchObject({ name: '禾序女装' })
    expect(replica.questions()).toMatchObject([
      { id: 'shared', field: 'gmvFen', heads: [{ value: 200 }, { value: 300 }] },
    ])
    expect(replica.status().pending.map(({ id }) => id)).toEqual(['unsent', 'shared'])
    expect(replica.status().setAside.map(({ id }) => id)).toEqual(['refused'])
    expect(replica.status().damage).toBeUndefined()
    expect(Object.fromEntries(storage.entries())).toEqual(FOLDERS.cloud)
  })

  it('opens with everything of a local team, which still becomes a cloud team', async () => {
    const options = phoneOptions({ storage: storageOf('local'), home: 'local' })
    const cloud = new MemoryCloud(() => options.clock.now())
    const replica = await opened({ ...options, cloud: cloud.as('chen') })
    expect([...replica.records('session').values()].map(({ gmvFen }) => gmvFen)).toEqual([100, 700])
    expect(await replica.toCloud()).toEqual({ ok: true })
    await replica.sync()
    expect(cloud.changes().map(({ fields }) => fields)).toEqual([sessionFields(100), sessionFields(700)])
  })
})
