import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.mjs'

/** Where node looks for `name` from inside the package at `folder`: its own node_modules first, then outwards. */
const isLocked = (packages, folder, name) => {
  const levels = folder === '' ? [''] : folder.split(/(?=\/node_modules\/)/)
  const prefixes = levels.map((_, index) => levels.slice(0, levels.length - index).join(''))
  return [...prefixes, ''].some((prefix) => packages[`${prefix && `${prefix}/`}node_modules/${name}`] !== undefined)
}

/**
 * A lockfile that names the host of one person's mirror installs nowhere else; and `npm ci` refuses one that lacks the
 * builds for other machines, which npm leaves out where a mirror does not carry them.
 */
export const checkLockfile = async () => {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const entries = Object.entries(packages)
  const bound = entries
    .filter(([, { resolved }]) => resolved?.startsWith('http'))
    .map(([name, { resolved }]) => `${name} is bound to ${resolved}`)
  const missing = entries.flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, folder, name))
      .map((name) => `${name}, optional for ${folder || 'the project'}, has no entry`),
  )
  const problems = [...bound, ...missing]
  return { isPassed: problems.length === 0, output: problems.join('\n') }
}
