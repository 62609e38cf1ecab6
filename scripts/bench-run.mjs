import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Runs one bundled bench file and prints its measures as JSON; a process of its own, so that it may lack the JIT. */
const { measure } = await import(pathToFileURL(path.resolve(process.argv[2])).href)
process.stdout.write(JSON.stringify(await measure()))
