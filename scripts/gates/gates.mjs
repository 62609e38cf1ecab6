import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.mjs'
import { checkBoundaries } from './boundaries.mjs'
import { checkLockfile } from './lockfile.mjs'
import { checkTemplates } from './templates.mjs'
import { tool } from './tool.mjs'

const sizeLimit = tool('size-limit/bin.js')

const checkSize = () =>
  existsSync(path.join(root, 'dist/weapp/app.json'))
    ? sizeLimit()
    : Promise.resolve({ isPassed: true, output: '', note: 'not built' })

/** What is checked without running the product. */
export const sourceGates = [
  { name: 'lockfile', check: checkLockfile },
  { name: 'types', check: tool('typescript/bin/tsc', '--noEmit', '-p', '.') },
  {
    name: 'eslint',
    // No cache: rules that know types would keep yesterday's answer for a file whose imports changed.
    check: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  },
  {
    name: 'stylelint',
    check: tool('stylelint/bin/stylelint.mjs', 'src/**/*.scss', '--max-warnings', '0', '--allow-empty-input'),
  },
  { name: 'prettier', check: tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'boundaries', check: checkBoundaries },
  { name: 'knip', check: tool('knip/bin/knip.js') },
]

/** What is checked on the built mini program. */
export const buildGates = [
  { name: 'size', check: checkSize },
  { name: 'templates', check: checkTemplates },
]
