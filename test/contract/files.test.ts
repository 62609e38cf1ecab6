import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as cloud from 'wx-server-sdk'
import { CloudbaseFiles, type CloudStorage } from '#cloud/files/cloudbase'
import { FilesUnavailable } from '#cloud/files/files-unavailable'
import { FolderFiles } from '#cloud/files/folder'
import { cloudbaseFixture } from './cloudbase-store'
import { describeFiles } from './files-contract'
import { MemoryFiles } from './memory-files'

function folderFixture() {
  const root = mkdtempSync(path.join(tmpdir(), 'daybreak-files-'))
  const dispose = async () => rmSync(root, { recursive: true, force: true })
  return { root, open: () => new FolderFiles(path.join(root, 'files')), dispose }
}

function memoryFixture() {
  const files = new MemoryFiles()
  return { open: () => files, dispose: () => Promise.resolve() }
}

async function storageFixture() {
  const fixture = await cloudbaseFixture()
  const dispose = () => fixture.dispose()
  return { endpoint: fixture.endpoint, dispose, open: () => new CloudbaseFiles(cloud as unknown as CloudStorage) }
}

describeFiles('memory', memoryFixture)
describeFiles('a folder', folderFixture)
describeFiles("WeChat's cloud storage", storageFixture)

describe('files in a folder by themselves', () => {
  it('leave no draft behind, and nothing leaves the folder', async () => {
    const { root, open, dispose } = folderFixture()
    await open().put('t/f', Uint8Array.of(1))
    expect(readdirSync(path.join(root, 'files/t'))).toEqual(['f'])
    await expect(open().put('../outside', Uint8Array.of(1))).rejects.toThrow(FilesUnavailable)
    await dispose()
  })

  it('say that they cannot be read, never that nothing is there', async () => {
    const { root, open, dispose } = folderFixture()
    writeFileSync(path.join(root, 'files'), 'a file where the folder should be')
    await expect(open().get('t/f')).rejects.toThrow(FilesUnavailable)
    await dispose()
  })
})

describe("files in WeChat's cloud storage by themselves", () => {
  it('say that the storage does not answer, never that nothing is there', async () => {
    const { endpoint, open, dispose } = await storageFixture()
    const files = open()
    await files.put('t/f', Uint8Array.of(1))
    endpoint.breakDown()
    await expect(files.get('t/f')).rejects.toThrow(FilesUnavailable)
    await expect(files.put('t/f', Uint8Array.of(2))).rejects.toThrow(FilesUnavailable)
    await expect(files.remove(['t/f'])).rejects.toThrow(FilesUnavailable)
    await dispose()
  })
})
