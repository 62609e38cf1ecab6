import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.mjs'

/** A lockfile that names the host of one person's mirror installs nowhere else. */
export const checkLockfile = async () => {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const bound = Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))
  return {
    isPassed: bound.length === 0,
    output: bound.map(([name, { resolved }]) => `${name} is bound to ${resolved}`).join('\n'),
  }
}
