import type { Files } from '../packing/packed-program'
import { bareGlobal, hiddenNames } from './hidden-names'
import { runScript } from './run-script'

type Compiled = (...values: unknown[]) => void

/** Names that a file of the package finds without importing them. */
export type Given = Readonly<Record<string, unknown>>

/** `../../comp` as the file at `from` means it. */
export const pathFrom = (from: string, to: string): string => {
  const parts = to.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** `require` as WeChat has it: each file runs once, by its path in the package, and sees nothing of the browser. */
export class ModuleLoader {
  private readonly loaded = new Map<string, { exports: unknown }>()
  private readonly hidden = hiddenNames()
  private readonly global = bareGlobal()

  constructor(
    private scripts: Files,
    private readonly given: Given,
    /** Waits until the sub-package that a path lies in is there. */
    private readonly fetchFor: (path: string) => Promise<void>,
  ) {}

  add(scripts: Files): void {
    this.scripts = { ...this.scripts, ...scripts }
  }

  /** Of every file that was run. */
  get codeBytes(): number {
    return new Blob([...this.loaded.keys()].map((path) => this.scripts[path] ?? '')).size
  }

  load(path: string): unknown {
    const known = this.loaded.get(path)
    if (known) return known.exports
    const code = this.scripts[path]
    if (code === undefined) throw new Error(`module '${path}.js' is not defined`)
    const module = { exports: {} as unknown }
    this.loaded.set(path, module)
    const require = this.requireOf(path)
    const values: Record<string, unknown> = {
      ...this.given,
      ...{ globalThis: this.global, global: this.global },
      ...{ require, module, exports: module.exports },
    }
    this.compiled(path, code, Object.keys(values))(...Object.values(values))
    return module.exports
  }

  private requireOf(from: string): ((to: string) => unknown) & { async(to: string): Promise<unknown> } {
    const meant = (to: string) => pathFrom(from, to.replace(/\.js$/, ''))
    const now = (to: string) => this.load(meant(to))
    const async = async (to: string) => {
      await this.fetchFor(meant(to)).catch((error: unknown) => {
        throw Object.assign(new Error(`${to} was not fetched`), { mod: to, errMsg: String(error) })
      })
      return now(to)
    }
    return Object.assign(now, { async })
  }

  /** Hidden names are parameters that nothing is given for, two functions out, so that the code may be strict. */
  private compiled(path: string, code: string, names: readonly string[]): Compiled {
    const hidden = this.hidden.filter((name) => !names.includes(name))
    const inner = `(function(${names.join(',')}){(function(){${code}\n})()})`
    return runScript(`(function(${hidden.join(',')}){return ${inner}})()`, `weapp/${path}.js`) as Compiled
  }
}
