import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './root.mjs'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.DAYBREAK_PORT ?? '4173' },
    database: { type: 'string', default: '.daybreak/daybreak.sqlite' },
    h5: { type: 'string', default: 'dist/h5' },
  },
})

const host = '127.0.0.1'
const port = Number(values.port)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`"${values.port}" is not a port. Give one by --port or DAYBREAK_PORT, 0 for any free one.`)
  process.exit(1)
}

const { serve } = await import('../out/local/serve.mjs')

try {
  const server = await serve({
    host,
    port,
    databasePath: path.resolve(root, values.database),
    h5Root: path.resolve(root, values.h5),
  })
  console.log(`破晓 Daybreak: http://${host}:${server?.port ?? port}/`)
  const stop = async () => {
    await server?.close?.()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
} catch (error) {
  if (error.code !== 'EADDRINUSE' && error.code !== 'port_taken') throw error
  console.error(`Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}, or DAYBREAK_PORT=${port + 1}.`)
  process.exit(1)
}
