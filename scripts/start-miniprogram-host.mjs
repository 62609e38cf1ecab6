import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Starts the bundled host as a process of its own, on a free port unless one is given; resolves once it listens.
 * `program` is the compiled mini program where it is another than the built one.
 */
export const startMiniprogramHost = ({ port = 0, program } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['out/miniprogram-host/main.mjs', '--port', String(port), ...(program ? ['--program', program] : [])],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    child.once('exit', (code) => reject(new Error(`The host ended with ${code} before it listened.`)))
    child.stdout.on('data', (piece) => {
      const address = /http:\S+/.exec(piece.toString('utf8'))?.[0]
      if (address) resolve({ address, stop: () => child.kill() })
    })
  })
