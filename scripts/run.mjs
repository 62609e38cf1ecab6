import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a command of the project and waits for it. `isQuiet` holds its output back and hands it over instead.
 * Resolves with its exit code, what it wrote (`output` is all, `stdout` that alone; both empty unless quiet) and how long
 * it took; never rejects for a failing command.
 */
export const run = (command, args, { env = {}, isQuiet = false, cwd = root } = {}) =>
  new Promise((resolve, reject) => {
    const startedAt = Date.now()
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    const pieces = []
    const printed = []
    child.stdout?.on('data', (piece) => {
      pieces.push(piece)
      printed.push(piece)
    })
    child.stderr?.on('data', (piece) => pieces.push(piece))
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({
        code: code ?? (signal ? 1 : 0),
        output: Buffer.concat(pieces).toString('utf8'),
        stdout: Buffer.concat(printed).toString('utf8'),
        seconds: Math.round((Date.now() - startedAt) / 100) / 10,
      }),
    )
  })

/** Runs a tool that came through npm, by the path of its own script: no shell, the same on every platform. */
export const runTool = (script, args, options) => run(process.execPath, [`node_modules/${script}`, ...args], options)
