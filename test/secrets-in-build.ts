import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a key looks like by its name, wherever it lies. */
const KEY_FILE = /(^|\/)(\.env[^/]*|id_(rsa|ed25519)|private\.wx[^/]*|[^/]+\.(pem|key|p12|pfx|keystore))$/i

/** What a key looks like in a text: private keys, Tencent's own ids, and WeChat's AppSecret, 32 digits of base 16. */
const PATTERNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a private key', /BEGIN [A-Z ]*PRIVATE KEY/],
  ['a SecretId', /\bAKID[A-Za-z0-9]{32}\b/],
  ['an AppSecret', /(?:app_?secret|secret_?key)["']?\s*[:=]\s*["'`][^"'`]{8,}["'`]|["'`][0-9a-f]{32}["'`]/i],
]

/** Shorter values would be found by chance. */
const LEAST_SECRET = 12
/** The environment's id stands in every build that has a cloud; it opens nothing. */
const OPEN_NAMES = ['DAYBREAK_CLOUD_ENV']

/** Values of this machine that belong into no bundle: of its environment, by their names, and of all `.env` files. */
export function secretsOf(root: string, environment: NodeJS.ProcessEnv): readonly string[] {
  const named = Object.entries(environment).filter(([name]) => /(_KEY|TOKEN|SECRET|PASSWORD)$/.test(name))
  const files = readdirSync(root).filter((name) => /^\.env/.test(name))
  const written = files.flatMap((name) => readFileSync(path.join(root, name), 'utf8').split('\n').map(assignment))
  return [...named, ...written]
    .filter(([name]) => !OPEN_NAMES.includes(name))
    .flatMap(([, value = '']) => (value.length >= LEAST_SECRET ? [value] : []))
}

function assignment(line: string): [string, string] {
  const [, name = '', value = ''] = /^\s*(?:export\s+)?(\w+)\s*=\s*["']?(.*?)["']?\s*$/.exec(line) ?? []
  return [name, value]
}

/** What a build gives away, one line each; it throws where there is no build. */
export function secretsIn(folder: string, values: readonly string[]): readonly string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is not built`)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.flatMap((entry) => {
    const file = path.join(entry.parentPath, entry.name)
    const name = path.relative(folder, file)
    const text = readFileSync(file, 'latin1')
    const found = PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)
    const own = values.filter((value) => text.includes(value)).map(() => 'a value of this machine')
    return [...(KEY_FILE.test(name) ? ['a key file'] : []), ...found, ...own].map((what) => `${name}: ${what}`)
  })
}
