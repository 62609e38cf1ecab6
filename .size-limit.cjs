const { existsSync, readFileSync } = require('node:fs')
const path = require('node:path')
const budgets = require('./config/budgets.json')

const app = path.join(__dirname, 'dist/weapp/app.json')
const { subPackages = [], subpackages = subPackages } = existsSync(app) ? JSON.parse(readFileSync(app, 'utf8')) : {}
const roots = subpackages.map(({ root }) => root.replace(/\/$/, ''))

/** Raw bytes: what WeChat counts, and what a phone without a JIT has to read. */
const entry = (name, patterns, bytes) => ({ name, path: patterns, limit: `${bytes} B`, brotli: false })

module.exports = [
  entry(
    'main package',
    ['dist/weapp/**/*', ...roots.map((root) => `!dist/weapp/${root}/**`)],
    budgets.mainPackageBytes,
  ),
  ...roots.map((root) => entry(`sub-package ${root}`, [`dist/weapp/${root}/**/*`], budgets.subPackageBytes)),
  entry('whole package', ['dist/weapp/**/*'], budgets.wholePackageBytes),
]
