import { Compilation, RuntimeGlobals, RuntimeModule, sources, type Chunk, type Compiler } from 'webpack'

const PLUGIN = 'SubPackageCode'
/** Run with the app, whichever page is opened first. */
const ALWAYS_LOADED = ['app', 'common', 'taro', 'vendors']

const sharedNameOf = (name: string): string => `${name.split('/')[0]}/sub-vendors`

/** What a tab's badge needs is a file of its own, there before the tab is opened; the tab's file takes it from there. */
const badgeNameOf = (name: string): string => `${name.split('/')[0]}/due`

/** The files of its sub-package that an imported file runs first. */
const runBefore = (name: string): readonly string[] =>
  name.endsWith('/tab') ? [sharedNameOf(name), badgeNameOf(name)] : [sharedNameOf(name)]

/** Of an `import()`: its chunk is named `<sub-package>/<name>`. */
const importedChunks = ({ chunks }: Compilation): readonly Chunk[] =>
  [...chunks].filter((chunk) => !chunk.canBeInitial() && chunk.name?.includes('/') === true)

const subPackageOf = (name: string): string => name.split('/')[0] ?? ''

/** Pages of a sub-package that has a tab's file too, with the chunks of that file: what is in them a page need not hold. */
const pagesBesideTabs = (
  compilation: Compilation,
): readonly { readonly page: Chunk; readonly tab: readonly Chunk[] }[] => {
  const { namedChunks, chunks } = compilation
  return [...chunks].flatMap((page) => {
    const name = page.name ?? ''
    const tabName = `${subPackageOf(name)}/tab`
    if (!page.canBeInitial() || !namedChunks.has(tabName) || !/\/index$/.test(name)) return []
    const names = [tabName, badgeNameOf(tabName)]
    return [{ page, tab: names.flatMap((each) => namedChunks.get(each) ?? []) }]
  })
}

/**
 * Takes the place of webpack's loading by `<script>`: WeChat fetches the sub-package and runs the file. Its paths are
 * written out, since WeChat leaves files out of the package that no `require` names.
 */
class RequireAsyncModule extends RuntimeModule {
  constructor() {
    super('require async', RuntimeModule.STAGE_ATTACH)
  }

  override generate(): string {
    const chunks = this.compilation ? importedChunks(this.compilation) : []
    const files = chunks.map(({ id, name }) => `${JSON.stringify(id)}: () => require.async("./${name}.js")`)
    return `var files = {${files.join(', ')}};
${RuntimeGlobals.loadScript} = (url, done, key, chunkId) => {
  files[chunkId]().then(() => done(), (error) => done({ type: 'fetch', target: { src: String(error && error.errMsg) } }));
};`
  }
}

/** Lets the main package `import()` code that stands in a sub-package (分包异步化), which Taro does not do by itself. */
export class SubPackageCode {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      compilation.hooks.runtimeRequirementInTree
        .for(RuntimeGlobals.loadScript)
        .tap({ name: PLUGIN, stage: -1 }, (chunk) => {
          compilation.addRuntimeModule(chunk, new RequireAsyncModule())
          return true
        })
      compilation.hooks.afterOptimizeChunks.tap(PLUGIN, () => leaveOutWhatIsThere(compilation))
      const stage = Compilation.PROCESS_ASSETS_STAGE_ANALYSE
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage }, () => requireShared(compilation))
    })
  }
}

/** Webpack takes a page's own imports alone for loaded; in a mini program the shared files of the app always are. */
const leaveOutWhatIsThere = (compilation: Compilation): void => {
  const { chunkGraph, namedChunks } = compilation
  for (const { page, tab } of pagesBesideTabs(compilation)) {
    for (const module of [...chunkGraph.getChunkModulesIterable(page)]) {
      const isThere = tab.some((one) => chunkGraph.isModuleInChunk(module, one))
      if (isThere && !chunkGraph.isEntryModule(module)) chunkGraph.disconnectChunkAndModule(page, module)
    }
  }
  for (const chunk of importedChunks(compilation)) {
    const there = [...ALWAYS_LOADED, ...runBefore(chunk.name ?? '')].map((name) => namedChunks.get(name))
    for (const module of [...chunkGraph.getChunkModulesIterable(chunk)]) {
      const isThere = there.some((one) => one && chunkGraph.isModuleInChunk(module, one))
      if (isThere) chunkGraph.disconnectChunkAndModule(chunk, module)
    }
  }
}

/** What the sub-package's pages share, and its badge, is run before the imported file; a tab's file before its pages. */
const requireShared = (compilation: Compilation): void => {
  for (const { name } of importedChunks(compilation)) {
    const asset = compilation.getAsset(`${name}.js`)
    const files = runBefore(name ?? '').filter((file) => compilation.getAsset(`${file}.js`))
    if (!asset || files.length === 0) continue
    const requires = files.map((file) => `require("./${file.split('/')[1]}.js");`).join('')
    compilation.updateAsset(`${name}.js`, new sources.ConcatSource(`"use strict";${requires}`, asset.source))
  }
  for (const { page } of pagesBesideTabs(compilation)) {
    const asset = compilation.getAsset(`${page.name}.js`)
    const up = '../'.repeat((page.name ?? '').split('/').length - 2)
    if (!asset) continue
    const source = new sources.ConcatSource(`"use strict";require("${up}tab.js");`, asset.source)
    compilation.updateAsset(`${page.name}.js`, source)
  }
}
