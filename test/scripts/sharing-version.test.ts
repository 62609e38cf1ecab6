/** @jest-environment node */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sharingVersion } from '../../config/sharing-version'

const folder = mkdtempSync(path.join(tmpdir(), 'sharing-'))
afterAll(() => rmSync(folder, { recursive: true }))

const versionWith = (files: Readonly<Record<string, string>>): string => {
  const sources = path.join(folder, 'src')
  rmSync(sources, { recursive: true, force: true })
  mkdirSync(sources)
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(sources, name), text)
  return sharingVersion(sources)
}

describe('the version of what the files of the package share', () => {
  const before = versionWith({ 'a.ts': "import { b } from './b'\nexport const a = b + 1\n", 'a.scss': '.a {}' })

  it('is the same while modules import what they did', () => {
    expect(versionWith({ 'a.ts': "import { b } from './b'\nexport const a = b + 2\n", 'a.scss': '.a {}' })).toBe(before)
  })

  it.each([
    ['another module is imported', { 'a.ts': "import { c } from './c'\nexport const a = c\n", 'a.scss': '.a {}' }],
    ['another name is imported', { 'a.ts': "import { c } from './b'\nexport const a = c\n", 'a.scss': '.a {}' }],
    ['something is imported later', { 'a.ts': "import { b } from './b'\nvoid import('./c')\n", 'a.scss': '.a {}' }],
    ['a style is another', { 'a.ts': "import { b } from './b'\nexport const a = b + 1\n", 'a.scss': '.b {}' }],
    ['a file is new', { 'a.ts': "import { b } from './b'\n", 'a.scss': '.a {}', 'c.ts': '' }],
  ])('is another once %s', (_, files) => {
    expect(versionWith(files)).not.toBe(before)
  })
})
