/** @jest-environment node */
import { copyPhotos } from '@/runtime/photos/copy-photos'
import { exportTeam } from '@/features/team/export/export-team'
import { createRuntime } from '@/runtime/runtime'
import { cloudFixture, type CloudFixture } from '../cloud/cloud-fixture'
import { addPicture, bytesOn, photoPhone, PICTURE, TEAM, until } from './photo-phone'
import { testServices } from './test-services'

let fixture: CloudFixture
beforeEach(() => {
  fixture = cloudFixture()
})
afterEach(() => fixture.dispose())

const activeId = ({ runtime }: Awaited<ReturnType<typeof photoPhone>>) => runtime.teams.state().active?.teamId ?? ''

it('the backup of a local team brings its photos to another phone', async () => {
  const phone = await photoPhone()
  await phone.runtime.teams.create(TEAM)
  const { fileId, id } = await addPicture(phone.runtime)
  expect(await phone.runtime.teams.backUp()).toMatchObject({ ok: true, photosLeftOut: 0 })
  const other = await photoPhone()
  expect(await other.runtime.teams.restoreText(phone.services.files.saved[0]?.text ?? '')).toMatchObject({ ok: true })
  expect(other.runtime.teams.state().replica?.find('photo', id)).toMatchObject({ fileId })
  expect(await other.runtime.photos.address(fileId)).toContain(PICTURE)
  await other.runtime.photos.follow()
  expect(other.runtime.photos.state(fileId).phase).toBe('waiting')
})

it('a backup whose photo was cut is damaged, and one without photos is as earlier versions read it', async () => {
  const phone = await photoPhone()
  await phone.runtime.teams.create(TEAM)
  await phone.runtime.teams.backUp()
  expect(phone.services.files.saved[0]?.text).toMatch(/^daybreak-backup-1 /)
  await addPicture(phone.runtime)
  await phone.runtime.teams.backUp()
  const text = phone.services.files.saved[1]?.text ?? ''
  expect(text).toMatch(/^daybreak-backup-2 /)
  const other = await photoPhone()
  const cut = text.replace('"bytes"', '"bites"')
  expect(await other.runtime.teams.restoreText(cut)).toMatchObject({ code: 'damaged' })
})

it('a member who is out takes along the photos that the cloud never got, and the phone keeps none', async () => {
  const phone = await photoPhone({ fixture })
  await phone.runtime.teams.create(TEAM)
  await phone.runtime.teams.refresh()
  if (phone.cloud) phone.cloud.isReachable = false
  const { fileId } = await addPicture(phone.runtime)
  const teamId = activeId(phone)
  const storage = phone.storage.snapshot()
  const services = testServices({
    storage,
    cloud: {
      isConfigured: true,
      call: () => Promise.resolve({ ok: false, code: 'forbidden', message: 'not a member', retry: false }),
    },
  })
  const runtime = await createRuntime(services)
  const { teams } = runtime
  await runtime.resume()
  await until(() => teams.state().teams.length === 0)
  const texts = await Promise.all(teams.state().rescues.map(({ key }) => storage.read(key)))
  expect(texts.some((text) => text.ok && text.value?.includes(PICTURE) === true && text.value.includes(fileId))).toBe(
    true,
  )
  expect(await bytesOn(storage, teamId, fileId)).toBeUndefined()
})

it('sessions copied into another team bring the files of their photos, and no record without one', async () => {
  const phone = await photoPhone()
  await phone.runtime.teams.create(TEAM)
  const record = await addPicture(phone.runtime)
  const from = activeId(phone)
  await phone.runtime.teams.create({ ...TEAM, name: '另一个团队' })
  const { id, ...fields } = record
  const writes = [
    { kind: 'photo' as const, id, fields: { ...fields } },
    { kind: 'photo' as const, id: 's1.gone', fields: { ...fields, fileId: 'gone-of-22-characters_' } },
  ]
  expect(await copyPhotos(writes, from, phone.runtime)).toEqual([writes[0]])
  expect(await bytesOn(phone.storage, activeId(phone), record.fileId)).toBe(PICTURE)
})

it('the export of a team holds its pictures, and says how many are not there yet', async () => {
  const phone = await photoPhone({ fixture })
  await phone.runtime.teams.create(TEAM)
  await phone.runtime.teams.refresh()
  const { fileId } = await addPicture(phone.runtime)
  await until(() => phone.runtime.photos.state(fileId).phase === 'kept')
  const { replica } = phone.runtime.teams.state()
  const { ownerKind, ownerId, sizeBytes, sha256, at, by } = replica?.find('photo', `s1.${fileId}`) ?? {}
  const unsent = { ownerKind: ownerKind ?? '', ownerId: ownerId ?? '', sizeBytes: sizeBytes ?? 0, sha256: sha256 ?? '' }
  const record = { ...unsent, at: at ?? 0, by: by ?? '', fileId: 'nobody-has-22-letters_' }
  await replica?.write([{ kind: 'photo', id: 's1.nobody-has-22-letters_', fields: record }])
  await replica?.sync()
  const run = { onProgress: () => undefined, isCancelled: () => false }
  const made = await exportTeam(activeId(phone), run, phone.services)
  expect(made).toMatchObject({ ok: true, file: { photos: { files: [{ fileId, type: 'image/jpeg' }], leftOut: 1 } } })
  const text = made.ok ? made.file.text : ''
  expect((JSON.parse(text) as { files: readonly object[] }).files).toEqual([
    { fileId, type: 'image/jpeg', bytes: PICTURE },
  ])
})
