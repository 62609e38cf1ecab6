import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import type { AppConfiguration, ComponentConfiguration, Files, PackedProgram } from './packed-program'
import { styleSource } from './style-source'
import { templateSource } from './template-source'

interface Refused {
  readonly message: string
  readonly level: number
}

/** Templates that the compiler would only warn of still draw; from this level on they do not. */
const ERROR_LEVEL = 3

export interface Packed {
  readonly program: PackedProgram
  /** The scripts of each sub-package, by its root */
  readonly subPackages: Readonly<Record<string, Files>>
}

/** Reads a compiled mini program and prepares it for a browser. Throws where a template does not compile. */
export const packProgram = (folder: string): Packed => {
  const byExtension = filesByExtension(folder)
  const texts = (extension: string) => byExtension.get(extension) ?? new Map<string, string>()
  const configurations = mapped(texts('.json'), (text) => JSON.parse(text) as ComponentConfiguration)
  const app = configurations.app as unknown as AppConfiguration
  const roots = (app.subPackages ?? []).map(({ root }) => root)
  const ownerOf = (name: string) => roots.find((root) => name.startsWith(`${root}/`))
  const scriptsOf = (owner: string | undefined): Files =>
    Object.fromEntries([...texts('.js')].filter(([name]) => ownerOf(name) === owner))
  const program = {
    app,
    configurations,
    scripts: scriptsOf(undefined),
    styles: inlinedStyles(texts('.wxss')),
    templates: compiledTemplates(texts('.wxml'), texts('.wxs')),
  }
  return { program, subPackages: Object.fromEntries(roots.map((root) => [root, scriptsOf(root)])) }
}

const filesByExtension = (folder: string): Map<string, Map<string, string>> => {
  const found = new Map<string, Map<string, string>>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const extension = path.extname(file)
    const name = path.relative(folder, file).slice(0, -extension.length).split(path.sep).join('/')
    const files = found.get(extension) ?? new Map<string, string>()
    found.set(extension, files.set(name, readFileSync(file, 'utf8')))
  }
  return found
}

const mapped = <T>(files: ReadonlyMap<string, string>, change: (text: string) => T): Record<string, T> =>
  Object.fromEntries([...files].map(([name, text]) => [name, change(text)]))

const inlinedStyles = (files: ReadonlyMap<string, string>): Record<string, string> => {
  const named = (name: string): string => {
    const wxss = files.get(name)
    if (wxss === undefined) throw new Error(`no style sheet ${name}.wxss`)
    const beside = (to: string) => path.posix.join(path.posix.dirname(name), to).replace(/\.wxss$/, '')
    return styleSource(wxss, (to) => named(beside(to)))
  }
  return Object.fromEntries([...files.keys()].map((name) => [name, named(name)]))
}

const compiledTemplates = (templates: ReadonlyMap<string, string>, scripts: ReadonlyMap<string, string>): string => {
  const group = new TmplGroup()
  try {
    for (const [name, wxml] of templates) {
      const refused = (group.addTmpl(name, templateSource(wxml)) as Refused[]).find(({ level }) => level >= ERROR_LEVEL)
      if (refused) throw new Error(`${name}.wxml: ${refused.message}`)
    }
    for (const [name, wxs] of scripts) group.addScript(name, wxs)
    return group.getTmplGenObjectGroups()
  } finally {
    group.free()
  }
}
