import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Runs one bundled family and prints it with its subjects as JSON; a process of its own, so that it may lack the JIT. */
const [file, engine] = process.argv.slice(2)
const { family } = await import(pathToFileURL(path.resolve(file)).href)
const subjects = await family.measure({ isJitless: engine === 'jitless' })
process.stdout.write(JSON.stringify({ family, subjects }))
