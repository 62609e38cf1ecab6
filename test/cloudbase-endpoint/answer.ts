import { EJSON } from 'bson'
import { documentsOf, type DocumentDatabase, type StoredFields } from './document-database'
import { EndpointFailure } from './endpoint-failure'
import type { OpenTransactions } from './open-transactions'

/** A request of the SDK: queries, orders and documents are texts of EJSON in Mongo's form. */
export interface EndpointRequest {
  readonly action: string
  readonly collectionName?: string
  readonly queryType?: 'DOC' | 'WHERE'
  readonly query?: string
  readonly order?: string
  readonly projection?: string
  readonly limit?: number
  readonly data?: string
  readonly merge?: boolean
  readonly upsert?: boolean
  readonly transactionId?: string
}

interface Parts {
  readonly database: DocumentDatabase
  readonly transactions: OpenTransactions
}

/** Carries out one request; throws {@link EndpointFailure} for one that WeChat's database would refuse. */
export function answer(request: EndpointRequest, { database, transactions }: Parts): Readonly<Record<string, unknown>> {
  const { action, collectionName = '', transactionId = '' } = request
  switch (action) {
    case 'database.addCollection':
      database.addCollection(collectionName)
      return {}
    case 'database.startTransaction':
      return { transactionId: transactions.start() }
    case 'database.commitTransaction':
      transactions.commit(transactionId)
      return {}
    case 'database.abortTransaction':
      transactions.abort(transactionId)
      return {}
    case 'database.getDocument':
      return { data: { list: found(request, { database, transactions }).map(inWords) } }
    case 'database.modifyDocument':
      return { data: replace(request, transactions) }
    case 'database.removeDocument':
      return { data: { deleted: remove(request, { database, transactions }) } }
    default:
      throw new EndpointFailure('INVALID_PARAM', `the endpoint does not speak ${action}`)
  }
}

function found(request: EndpointRequest, { database, transactions }: Parts): readonly StoredFields[] {
  const { collectionName = '', queryType, transactionId, limit = 100 } = request
  const query = parsed(request.query)
  if (queryType === 'WHERE') {
    if (transactionId) throw new EndpointFailure('INVALID_PARAM', 'a transaction reads single documents')
    const order = parsed(request.order) as Record<string, 1 | -1>
    const projection = request.projection ? parsed(request.projection) : undefined
    return database.find({ collection: collectionName, query, order, limit, projection })
  }
  const id = String(query._id)
  const document = transactionId
    ? transactions.read(transactionId, collectionName, id)
    : documentsOf(database.snapshot, collectionName).get(id)
  return document === undefined ? [] : [document]
}

/** One document in a transaction, or at once all that a query finds. */
function remove(request: EndpointRequest, { database, transactions }: Parts): number {
  const { collectionName: collection = '', queryType, transactionId } = request
  const query = parsed(request.query)
  if (queryType === 'DOC' && transactionId) {
    const id = String(query._id)
    const count = transactions.read(transactionId, collection, id) === undefined ? 0 : 1
    transactions.write(transactionId, { collection, id })
    return count
  }
  const found = database.find({ collection, query, order: {}, limit: 1000 })
  database.commit(found.map(({ _id }) => ({ collection, id: String(_id) })))
  return found.length
}

function replace(request: EndpointRequest, transactions: OpenTransactions): Readonly<Record<string, unknown>> {
  const { collectionName = '', transactionId, merge, upsert } = request
  if (!transactionId || merge || !upsert)
    throw new EndpointFailure('INVALID_PARAM', 'the store only sets, in transactions')
  const id = String(parsed(request.query)._id)
  const isThere = transactions.read(transactionId, collectionName, id) !== undefined
  transactions.write(transactionId, { collection: collectionName, id, document: parsed(request.data) })
  return isThere ? { updated: 1 } : { updated: 0, upsert_id: id }
}

function parsed(text = '{}'): Record<string, unknown> {
  return EJSON.parse(text) as Record<string, unknown>
}

function inWords(document: StoredFields): string {
  return EJSON.stringify(document, { relaxed: false })
}
