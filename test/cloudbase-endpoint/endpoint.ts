import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import schema from '#cloud/store/cloudbase-schema.json'
import { answer, type EndpointRequest } from './answer'
import { DocumentDatabase } from './document-database'
import { EndpointFailure } from './endpoint-failure'
import { ObjectStorage } from './object-storage'
import { openReply, readOpenCall, type OpenCall } from './open-interface'
import { OpenTransactions } from './open-transactions'

/** A stand-in for WeChat's cloud database and storage on this machine, in the wire form of `wx-server-sdk`. */
export interface CloudbaseEndpoint {
  readonly url: string
  readonly database: DocumentDatabase
  readonly transactions: OpenTransactions
  readonly storage: ObjectStorage
  /** The actions that were asked for, in their order */
  readonly actions: string[]
  /** What was asked of WeChat's open interfaces, in its order */
  readonly openCalls: OpenCall[]
  /** What WeChat answers of a text; nothing is said of any until it is set. */
  judge: (content: unknown) => object
  /** From now on requests are answered with HTTP 500. */
  breakDown(): void
  close(): Promise<void>
}

export async function startEndpoint(): Promise<CloudbaseEndpoint> {
  const database = new DocumentDatabase(schema.indexes)
  const transactions = new OpenTransactions(database)
  const storage = new ObjectStorage()
  const actions: string[] = []
  let isBroken = false
  const server = createServer((request, response) => {
    if (storage.isObject(request)) return void storage.serve(request, response)
    const contentType = request.headers['content-type'] ?? ''
    void buffer(request).then((body) => {
      if (contentType.startsWith('multipart/')) {
        response.end(openReply(open(readOpenCall(body, contentType))))
        return
      }
      const asked = JSON.parse(body.toString()) as EndpointRequest
      actions.push(asked.action)
      response.writeHead(isBroken ? 500 : 200, { 'content-type': 'application/json' })
      response.end(isBroken ? '' : JSON.stringify({ requestId: `${actions.length}`, ...replyTo(asked) }))
    })
  })
  const open = (call: OpenCall) => {
    endpoint.openCalls.push(call)
    return endpoint.judge(call.parameters.content)
  }
  const replyTo = (asked: EndpointRequest) => {
    try {
      if (storage.speaks(asked.action)) return storage.answer(asked)
      return answer(asked, { database, transactions })
    } catch (error) {
      if (error instanceof EndpointFailure) return { code: error.code, message: error.message }
      return { code: 'SYS_ERR', message: String(error) }
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  storage.listenAt(base)
  const endpoint: CloudbaseEndpoint = {
    url: `${base}/admin?`,
    database,
    transactions,
    storage,
    actions,
    openCalls: [],
    judge: () => ({ errcode: -1, errmsg: 'system error' }),
    breakDown: () => {
      isBroken = true
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return endpoint
}
