import { answering, Refusal } from './answering'
import { pictureFiles } from './picture-files'
import type { FileContent } from './file-content'

interface Chosen {
  readonly path: string
  readonly name: string
  readonly size: number
  readonly type: string
}

/** This browser's own dialogue; resolves with nothing where the person turned it down. */
const dialogue = (accept: string, isMany: boolean): Promise<readonly File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', accept, multiple: isMany })
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.click()
  })

const download = (name: string, content: FileContent): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content]))
  link.download = name
  link.click()
}

/**
 * Choosing and handing over files. WeChat's chats stand behind them on a phone; here it is the browser's dialogue and
 * its downloads. `chosen` holds what is in chosen files by the paths that the app was given.
 */
export const filesOfAPerson = (chosen: Map<string, FileContent>, contentOf: (path: string) => FileContent) => {
  const choose = async (accept: string, isMany: boolean): Promise<readonly Chosen[]> => {
    const files = await dialogue(accept, isMany)
    if (files.length === 0) throw new Refusal('cancel')
    return Promise.all(
      files.map(async (file) => {
        const path = `http://tmp/${chosen.size}-${file.name}`
        chosen.set(path, new Uint8Array(await file.arrayBuffer()))
        return { path, name: file.name, size: file.size, type: 'file' }
      }),
    )
  }
  return {
    chooseMessageFile: answering<{ count: number; extension?: readonly string[] }>(
      'chooseMessageFile',
      async ({ count, extension = [] }) => ({
        tempFiles: await choose(extension.map((each) => `.${each.replace(/^\./, '')}`).join(','), count > 1),
      }),
    ),
    chooseMedia: answering<{ count?: number }>('chooseMedia', async ({ count = 9 }) => {
      const files = (await choose('image/*', count > 1)).slice(0, count)
      const tempFiles = files.map(({ path, size }) => ({ tempFilePath: path, size, fileType: 'image' }))
      return { type: 'image', tempFiles }
    }),
    ...pictureFiles(chosen),
    shareFileMessage: answering<{ filePath: string; fileName?: string }>(
      'shareFileMessage',
      ({ filePath, fileName }) => {
        download(fileName ?? filePath.slice(filePath.lastIndexOf('/') + 1), contentOf(filePath))
      },
    ),
  }
}
