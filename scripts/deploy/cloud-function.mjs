const NAME = 'api'
const RUNTIME = 'Nodejs18.15'
const MEMORY_MEGABYTES = 256

const findFunction = async (api, place) => {
  try {
    return await api.scfGetFunctionInfo({ ...place, functionName: NAME })
  } catch (error) {
    if (error.code === 'ResourceNotFound.Function') return undefined
    throw error
  }
}

const createFunction = (api, place, { zipFile, timeout }) =>
  api.scfCreateFunction({
    ...place,
    functionName: NAME,
    code: { zipFile },
    handler: 'index.main',
    description: '破晓 Daybreak',
    memorySize: MEMORY_MEGABYTES,
    timeout,
    environment: { variables: [] },
    role: 'TCB_QcsRole',
    runtime: RUNTIME,
    stamp: 'MINI_QCBASE',
    installDependency: false,
  })

/**
 * Uploads the built function from `folder`. One that is not there is made first: the uploader by itself would make it
 * for Node 8 and with 3 seconds. Then its time is set, in seconds; the uploader does not read `config.json`.
 */
export const deployFunction = async ({ tool, api, project, environment, folder, timeout, log }) => {
  const place = { namespace: environment.envId, region: environment.functions[0].region }
  if ((await findFunction(api, place)) === undefined) {
    const zipped = await tool.cloud.zipToBuffer(tool.cloud.zipFile(folder))
    await createFunction(api, place, { zipFile: zipped.toString('base64'), timeout })
    log(`${NAME}: made for ${RUNTIME}`)
  }
  const upload = { project, env: environment.envId, name: NAME, path: folder, remoteNpmInstall: false }
  await tool.ci.cloud.uploadFunction(upload)
  const there = await findFunction(api, place)
  if (there?.timeout !== timeout) await api.scfUpdateFunctionInfo({ ...place, functionName: NAME, timeout })
  log(`${NAME}: uploaded, ${there?.runtime}, ${timeout} s`)
}
