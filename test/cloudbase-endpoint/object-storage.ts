import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'

const PREFIX = 'cloud://daybreak-test.6461-daybreak-test-1300000000/'
const OBJECTS = '/objects/'

interface StorageRequest {
  readonly action: string
  readonly path?: string
  readonly file_list?: readonly { readonly fileid: string }[]
  readonly fileid_list?: readonly string[]
}

/** A stand-in for WeChat's cloud storage: the SDK asks for an address, then sends to or fetches from there. */
export class ObjectStorage {
  readonly objects = new Map<string, Buffer>()
  private base = ''

  listenAt(base: string): void {
    this.base = `${base}${OBJECTS}`
  }

  speaks(action: string): boolean {
    return action.startsWith('storage.')
  }

  answer(request: StorageRequest): Readonly<Record<string, unknown>> {
    switch (request.action) {
      case 'storage.getUploadMetadata': {
        const fileId = `${PREFIX}${request.path ?? ''}`
        const signed = { token: 'token', authorization: 'signed', cosFileId: 'cos' }
        return { data: { url: this.base + (request.path ?? ''), fileId, ...signed } }
      }
      case 'storage.batchGetDownloadUrl':
        return { data: { download_list: (request.file_list ?? []).map(({ fileid }) => this.addressOf(fileid)) } }
      case 'storage.batchDeleteFile':
        return { data: { delete_list: (request.fileid_list ?? []).map((fileid) => this.remove(fileid)) } }
      default:
        return { code: 'INVALID_PARAM', message: `the endpoint does not speak ${request.action}` }
    }
  }

  isObject(request: IncomingMessage): boolean {
    return request.url?.startsWith(OBJECTS) ?? false
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURI(request.url ?? '').slice(OBJECTS.length)
    if (request.method === 'PUT') {
      this.objects.set(path, await buffer(request))
      response.end()
      return
    }
    const found = this.objects.get(path)
    response.writeHead(found ? 200 : 404)
    response.end(found)
  }

  /** WeChat signs an address for any path; that nothing lies there shows at the download. */
  private addressOf(fileID: string) {
    return { code: 'SUCCESS', fileID, tempFileURL: this.base + fileID.slice(PREFIX.length) }
  }

  private remove(fileID: string) {
    const isThere = this.objects.delete(fileID.slice(PREFIX.length))
    return { fileID, code: isThere ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
  }
}
