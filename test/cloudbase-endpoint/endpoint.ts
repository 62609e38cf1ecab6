import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import schema from '#cloud/store/cloudbase-schema.json'
import { answer, type EndpointRequest } from './answer'
import { DocumentDatabase } from './document-database'
import { EndpointFailure } from './endpoint-failure'
import { OpenTransactions } from './open-transactions'

/** A stand-in for WeChat's cloud database on this machine, in the wire form of `wx-server-sdk`. */
export interface CloudbaseEndpoint {
  readonly url: string
  readonly database: DocumentDatabase
  readonly transactions: OpenTransactions
  /** The actions that were asked for, in their order */
  readonly actions: string[]
  /** From now on requests are answered with HTTP 500. */
  breakDown(): void
  close(): Promise<void>
}

export async function startEndpoint(): Promise<CloudbaseEndpoint> {
  const database = new DocumentDatabase(schema.indexes)
  const transactions = new OpenTransactions(database)
  const actions: string[] = []
  let isBroken = false
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const asked = JSON.parse(body) as EndpointRequest
      actions.push(asked.action)
      response.writeHead(isBroken ? 500 : 200, { 'content-type': 'application/json' })
      response.end(isBroken ? '' : JSON.stringify({ requestId: `${actions.length}`, ...replyTo(asked) }))
    })
  })
  const replyTo = (asked: EndpointRequest) => {
    try {
      return answer(asked, { database, transactions })
    } catch (error) {
      if (error instanceof EndpointFailure) return { code: error.code, message: error.message }
      return { code: 'SYS_ERR', message: String(error) }
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin?`,
    database,
    transactions,
    actions,
    breakDown: () => {
      isBroken = true
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
