import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

const built = path.join(root, 'dist/weapp')

const bytesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size, 0)

/** Raw bytes of the built mini program's main package, as a measure against `config/budgets.json`. */
export const measurePackageSize = () => {
  const budgets = JSON.parse(readFileSync(path.join(root, 'config/budgets.json'), 'utf8'))
  const app = JSON.parse(readFileSync(path.join(built, 'app.json'), 'utf8'))
  const subPackages = app.subPackages ?? app.subpackages ?? []
  const elsewhere = subPackages.reduce((sum, { root: folder }) => sum + bytesUnder(path.join(built, folder)), 0)
  const value = bytesUnder(built) - elsewhere
  const bound = budgets.mainPackageBytes
  return { name: 'weapp.mainPackage', value, unit: 'bytes', bound, peer: 'config/budgets.json', ok: value <= bound }
}
