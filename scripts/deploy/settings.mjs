import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What has to be known, where it may be said, and what makes a value of it. */
const SETTINGS = [
  {
    name: 'appid',
    variable: 'DAYBREAK_APPID',
    zh: '小程序 AppID，wx 开头共 18 位',
    en: "the mini program's AppID: wx and 16 digits or letters",
    isSound: (value) => /^wx[0-9a-f]{16}$/.test(value),
  },
  {
    name: 'cloudEnv',
    variable: 'DAYBREAK_CLOUD_ENV',
    zh: '云开发环境 ID，在云开发控制台「设置」里',
    en: 'the id of the cloud environment',
    isSound: (value) => /^[a-z][a-z0-9-]{3,63}$/.test(value),
  },
  {
    name: 'privateKeyPath',
    variable: 'DAYBREAK_PRIVATE_KEY',
    zh: '代码上传密钥文件的路径，private.wx….key',
    en: 'the path of the key for uploading code',
    isSound: (value) => existsSync(value) && /^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(readFileSync(value, 'utf8')),
  },
]

const readFile = (file) => {
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return { isUnreadable: true }
    throw error
  }
}

/**
 * The settings of a deployment, from the environment or else from a JSON file that git ignores.
 * `{ok: true, settings}`, or `{ok: false, problems}`: one line for everything that is missing or cannot be right.
 */
export const readSettings = (environment, file) => {
  const { isUnreadable, ...written } = readFile(file)
  const settings = {}
  const problems = isUnreadable ? [`${file}  不是 JSON · is not JSON`] : []
  for (const { name, variable, zh, en, isSound } of SETTINGS) {
    const given = String(environment[variable] || written[name] || '')
    const value = given && name === 'privateKeyPath' ? path.resolve(given) : given
    if (!value) problems.push(`${variable}  缺少 · missing: ${zh} · ${en}`)
    else if (isSound(value)) settings[name] = value
    // A value may be half a secret: it is not repeated.
    else problems.push(`${variable}  不对 · cannot be right: ${zh} · ${en}`)
  }
  return problems.length === 0 ? { ok: true, settings } : { ok: false, problems }
}
