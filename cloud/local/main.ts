import path from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from './serve'

const DEFAULT_PORT = '4173'

/** `--port`, `--database`, `--h5` or DAYBREAK_PORT, DAYBREAK_DATABASE, DAYBREAK_H5; relative to the working folder. */
function settings() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, database: { type: 'string' }, h5: { type: 'string' } },
  })
  return {
    port: Number(values.port ?? process.env.DAYBREAK_PORT ?? DEFAULT_PORT),
    databasePath: path.resolve(values.database ?? process.env.DAYBREAK_DATABASE ?? '.daybreak/cloud.sqlite'),
    h5Root: path.resolve(values.h5 ?? process.env.DAYBREAK_H5 ?? 'dist/h5'),
  }
}

function refuse(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function explain(error: unknown, port: number): string {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (!isTaken) return `破晓 Daybreak could not start: ${String(error)}`
  return [
    `端口 ${port} 已被占用。换一个：DAYBREAK_PORT=${port + 1} npm start`,
    `Port ${port} is taken. Use another: DAYBREAK_PORT=${port + 1} npm start`,
  ].join('\n')
}

async function main(): Promise<void> {
  const { port, databasePath, h5Root } = settings()
  if (!Number.isInteger(port) || port < 0 || port > 65_535) refuse('The port is a number from 0 to 65535.')
  const log = (message: string, error: unknown) => process.stderr.write(`${message}: ${String(error)}\n`)
  const cloud = await serve({ port, host: '127.0.0.1', databasePath, h5Root, log }).catch((error: unknown) =>
    refuse(explain(error, port)),
  )
  process.stdout.write(`破晓 Daybreak  http://127.0.0.1:${cloud.port}/\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void cloud.close())
}

void main()
