import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { CallName, Calls } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import { functionEnvironment } from './function-environment'

const ROOT = path.resolve(__dirname, '../..')
const run = promisify(execFile)

const CALL = `require(process.argv[1] + '/index.js').main(JSON.parse(process.argv[2]))
  .then((reply) => process.stdout.write(JSON.stringify(reply)))`

/** Builds the function as it is uploaded, into a folder of its own; answers the folder. */
export async function buildFunctionUnderTest(): Promise<string> {
  const folder = path.join(ROOT, `out/function-under-test-${process.pid}`)
  const code = `import('./scripts/build-cloud-function.mjs').then((it) => it.buildCloudFunction(process.argv[1]))`
  await run(process.execPath, ['-e', code, folder], { cwd: ROOT })
  return folder
}

export interface FunctionCall<N extends CallName> {
  readonly openid?: string
  readonly name: N
  readonly request: Calls[N]['request']
  /** More of what WeChat lays into the environment */
  readonly environment?: Readonly<Record<string, string>>
}

/** Calls the built function in a process of its own, where nothing but the built folder is to be found. */
export async function callFunction<N extends CallName>(
  folder: string,
  url: string,
  { openid, name, request, environment }: FunctionCall<N>,
): Promise<Envelope<Calls[N]['reply']>> {
  // WeChat adds fields of its own to the event.
  const event = JSON.stringify({ name, request, userInfo: { openId: 'forged' }, OPENID: 'forged' })
  const { stdout } = await run(process.execPath, ['-e', CALL, folder, event], {
    cwd: folder,
    env: { ...functionEnvironment(url, openid), ...environment },
  })
  return JSON.parse(stdout) as Envelope<Calls[N]['reply']>
}
