import { parseArgs } from 'node:util'
import { serveHost } from './serve-host'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    program: { type: 'string', default: process.env.DAYBREAK_WEAPP ?? 'dist/weapp' },
  },
})

const host = await serveHost({
  port: Number(values.port),
  program: values.program,
  preview: process.env.DAYBREAK_H5 ?? 'dist/h5',
  phoneScript: 'out/miniprogram-host/phone.js',
})
process.stdout.write(`${host.address}\n`)
