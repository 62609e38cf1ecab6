import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sources } from 'webpack'

type Assets = Record<string, { source(): string | Buffer } | undefined>

/** What Taro's own type of a plugin leaves open. */
interface PluginContext {
  modifyBuildAssets(change: (built: { readonly assets: Assets }) => void): void
}

const TEMPLATES = 'base.wxml'
const SOURCES = path.resolve(__dirname, '../src')

/** What Taro’s runtime itself writes and reads, whatever the code says: `onClick` is its `bindtap`. */
const RUNTIME = /^(?:wx:.*|data-.*|catch.*|bindtap|i|l|id|is|data|name|module|src|class|style)$/

const ELEMENT = /<[a-z][\w-]*(?:\s+[\w:-]+(?:="[^"]*")?)+/g
const ATTRIBUTE = /\s+([\w:-]+)="[^"]*"/g

/** `bindtransitionend` is `onTransitionEnd` in the code, `hover-stay-time` is `hoverStayTime`. */
const nameInCode = (attribute: string): string =>
  attribute.startsWith('bind') ? `on${attribute.slice('bind'.length)}` : attribute.replace(/-/g, '')

const wordsOf = (folder: string): ReadonlySet<string> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
  const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n')
  return new Set(text.toLowerCase().match(/\w+/g))
}

/**
 * The templates without the attributes that no source names, and without the space between their tags. Taro writes all
 * that a component knows, again for each depth; left out, WeChat's presets hold, which are the same.
 */
export function leanTemplates(templates: string, words: ReadonlySet<string>): string {
  const isUsed = (attribute: string) => RUNTIME.test(attribute) || words.has(nameInCode(attribute))
  return templates
    .replace(ELEMENT, (element) =>
      element.replace(ATTRIBUTE, (written, name: string) => (isUsed(name) ? written.replace(/^\s+/, ' ') : '')),
    )
    .replace(/>\s+</g, '><')
}

export default (context: PluginContext): void => {
  if (process.env.TARO_ENV !== 'weapp') return
  context.modifyBuildAssets(({ assets }) => {
    const templates = assets[TEMPLATES]?.source().toString()
    if (templates === undefined) throw new Error(`${TEMPLATES} was not built`)
    assets[TEMPLATES] = new sources.RawSource(leanTemplates(templates, wordsOf(SOURCES)))
  })
}
