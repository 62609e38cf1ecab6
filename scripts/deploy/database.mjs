/** Read and written by the function alone: 仅管理端可读写. */
const FUNCTION_ONLY = 'ADMINONLY'

const isSameIndex = (one, other) =>
  one.keys.length === other.keys.length &&
  one.keys.every(
    (key, place) =>
      key.name === other.keys[place].name && String(key.direction) === String(other.keys[place].direction),
  )

const createIndexes = (indexes) =>
  indexes.map(({ name, unique, keys }) => ({
    indexName: name,
    mgoKeySchema: { mgoIndexKeys: keys, mgoIsUnique: unique },
  }))

/** Makes what is missing of one collection; an index that is there under another form is refused, not dropped. */
const prepareCollection = async ({ api, database, envId, log }, name, wanted) => {
  const { indexes } = await api.flexdbDescribeTable({ ...database, tableName: name })
  const missing = wanted.filter((index) => !indexes.some((there) => there.name === index.name))
  const other = wanted.find((index) => indexes.some((there) => there.name === index.name && !isSameIndex(there, index)))
  if (other)
    throw new Error(`${name}: the index ${other.name} is another one; remove it in the console and deploy again`)
  if (missing.length > 0)
    await api.flexdbUpdateTable({ ...database, tableName: name, createIndexes: createIndexes(missing) })
  await api.tcbModifyDatabaseACL({ envId, collectionName: name, aclTag: FUNCTION_ONLY })
  const { aclTag } = await api.tcbDescribeDatabaseACL({ envId, collectionName: name })
  if (aclTag !== FUNCTION_ONLY)
    throw new Error(`${name}: its permissions are ${aclTag}; set 仅管理端可读写 in the console`)
  log(`${name}: 仅管理端可读写, ${wanted.length} indexes${missing.length > 0 ? `, ${missing.length} new` : ''}`)
}

/**
 * Makes the collections, indexes and permissions that `cloud/store/cloudbase-schema.json` names, as far as they are not
 * there. Nothing is ever removed. `api` is the cloud interface of miniprogram-ci, `environment` what it says of the
 * cloud environment.
 */
export const prepareDatabase = async ({ api, environment, schema, log }) => {
  const [{ instanceId: tag, region }] = environment.databases
  const database = { tag, region }
  const { tables } = await api.flexdbListTables({ ...database, mgoLimit: 100, mgoOffset: 0 })
  const there = tables.map(({ tableName }) => tableName)
  for (const name of schema.collections) {
    if (!there.includes(name)) await api.flexdbCreateTable({ ...database, tableName: name })
    await prepareCollection({ api, database, envId: environment.envId, log }, name, schema.indexes[name] ?? [])
  }
}
