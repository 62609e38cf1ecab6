import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { secretsIn, secretsOf } from '../secrets-in-build'

const OWN = secretsOf('.', process.env)

describe('what is uploaded', () => {
  it('has no secret in it', () => {
    expect(secretsIn('dist/weapp', OWN)).toEqual([])
  })
})

describe('the search for secrets', () => {
  let folder: string
  const plant = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'build-'))
    plant('app.js', 'const id="daybreak-test";')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('finds nothing where there is nothing', () => {
    expect(secretsIn(folder, ['a-value-of-this-machine'])).toEqual([])
  })

  it.each([
    ['pages/a.js', `k="-----BEGIN RSA ${'PRIVATE'} KEY-----\\nMII"`, 'a private key'],
    ['pages/a.js', `var a="${'0123456789abcdef'.repeat(2)}"`, 'an AppSecret'],
    ['pages/a.js', '{appSecret:"not in digits"}', 'an AppSecret'],
    ['pages/a.js', `id:"AKID${'a1B2'.repeat(8)}"`, 'a SecretId'],
    ['pages/a.js', 'call("the-value-of-a-token")', 'a value of this machine'],
    ['sub/private.wx0123456789abcdef.key', 'anything', 'a key file'],
    ['.env.local', 'A=1', 'a key file'],
  ])('finds in %s: %s', (name, text, what) => {
    plant(name, text)
    expect(secretsIn(folder, ['the-value-of-a-token'])).toEqual([`${name}: ${what}`])
  })

  it('knows the values of the environment and of .env files that belong nowhere else', () => {
    plant('.env', 'DAYBREAK_CLOUD_ENV=daybreak-test-1\n# nothing\nexport UPLOAD="a long value"\nSHORT=1\n')
    const environment = { HOME: '/home/somebody', DEPLOY_TOKEN: 'token-of-a-deploy', OTHER_KEY: 'short' }
    expect(secretsOf(folder, environment)).toEqual(['token-of-a-deploy', 'a long value'])
  })

  it('does not pass where there is no build', () => {
    expect(() => secretsIn(path.join(folder, 'none'), [])).toThrow('is not built')
  })
})
