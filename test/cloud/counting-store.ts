import type { Store } from '#cloud/store/store'

export interface Count {
  operations: number
}

/** Counts what a database bills: each read, put and query; begin and commit are not counted. */
export function countingStore(store: Store, count: Count): Store {
  const counted = <T>(result: Promise<T>): Promise<T> => {
    count.operations += 1
    return result
  }
  return {
    get: (collection, id) => counted(store.get(collection, id)),
    batchesAfter: (query) => counted(store.batchesAfter(query)),
    batchesOfRecord: (query) => counted(store.batchesOfRecord(query)),
    invitesOfTeam: (query) => counted(store.invitesOfTeam(query)),
    filesOfTeam: (query) => counted(store.filesOfTeam(query)),
    looseFiles: (query) => counted(store.looseFiles(query)),
    removeOfTeam: (query) => counted(store.removeOfTeam(query)),
    transact: (work) =>
      store.transact((transaction) =>
        work({
          get: (collection, id) => counted(transaction.get(collection, id)),
          put: (collection, id, document) => counted(transaction.put(collection, id, document)),
          remove: (collection, id) => counted(transaction.remove(collection, id)),
        }),
      ),
  }
}
