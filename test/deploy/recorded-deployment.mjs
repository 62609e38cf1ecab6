import { deploy } from '../../scripts/deploy/deploy.mjs'
import { readSettings } from '../../scripts/deploy/settings.mjs'

/**
 * Runs one step of a deployment against a cloud that only remembers, and prints what it was asked for. The argument is
 * JSON: `{step: 'settings', environment, file}` or `{step: 'deploy', cloud, built}`.
 */
const { step, ...given } = JSON.parse(process.argv[2])

/** What the cloud holds at first, as answers to what is asked of it. */
const answersOf = ({ tables, hasFunction, timeout, aclTag, storageTags = ['ADMINONLY'] }) => {
  let isMade = hasFunction
  let looks = 0
  return {
    flexdbListTables: () => ({ tables: Object.keys(tables).map((tableName) => ({ tableName })) }),
    flexdbDescribeTable: ({ tableName }) => ({ indexes: tables[tableName] ?? [] }),
    tcbDescribeDatabaseACL: () => ({ aclTag }),
    tcbGetStorageACL: () => {
      looks += 1
      return { aclTag: storageTags[Math.min(looks, storageTags.length) - 1] }
    },
    scfGetFunctionInfo: () => {
      if (!isMade) throw Object.assign(new Error('not found'), { code: 'ResourceNotFound.Function' })
      return { timeout, runtime: 'Nodejs18.15', status: 'Active' }
    },
    scfCreateFunction: () => {
      isMade = true
      return {}
    },
  }
}

const environment = {
  envId: 'shop-1',
  storages: [{ bucket: 'bucket-1', region: 'sh' }],
  databases: [{ instanceId: 'tnt-1', region: 'sh' }],
  functions: [{ region: 'sh' }],
}

const recordedCloud = (given) => {
  const calls = []
  const answers = answersOf(given)
  const recorded = (name) => async (input) => {
    calls.push([name, input])
    if (name === given.refuses) throw new Error('no authority')
    return answers[name]?.(input) ?? {}
  }
  const withoutProject =
    (name) =>
    ({ project: _, ...input }) =>
      recorded(name)(input)
  const api = new Proxy({}, { get: (_target, name) => recorded(name) })
  const tool = {
    ci: {
      Project: class {},
      cloud: { uploadFunction: withoutProject('uploadFunction') },
      upload: withoutProject('upload'),
    },
    cloud: {
      initEnvironmentByProject: async () => ({ currentEnv: environment, cloudAPI: api }),
      zipFile: (folder) => folder,
      zipToBuffer: async (folder) => Buffer.from(folder),
    },
  }
  return { tool, calls }
}

const runDeployment = async ({ cloud, built }) => {
  const { tool, calls } = recordedCloud(cloud)
  const settings = { appid: 'wx0123456789abcdef', cloudEnv: 'shop-1', privateKeyPath: '/keys/private.key' }
  const said = []
  const wait = () => Promise.resolve()
  const problem = await deploy({ settings, built, tool, log: (line) => said.push(line), wait }).then(
    () => undefined,
    (error) => error.message,
  )
  return { calls, problem, said }
}

const result = step === 'settings' ? readSettings(given.environment, given.file) : await runDeployment(given)
process.stdout.write(JSON.stringify(result))
