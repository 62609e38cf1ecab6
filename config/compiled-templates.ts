import { Compilation, sources, type Compiler } from 'webpack'

const PLUGIN = 'CompiledTemplates'
/** Folders of sub-packages begin with `pages-`. */
const OF_SUB_PACKAGE = /^pages-[^/]+\/.*-templates\.wxml$/
const HOME = 'sub-package-templates.wxml'

/**
 * `base.wxml` imports the templates of `compileMode`. Taro leaves those of a sub-package's code in the sub-package, from
 * where WeChat does not let the main package import: they are gathered in one file beside it.
 */
export class CompiledTemplates {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ANALYSE
      compilation.hooks.processAssets.tap({ name: PLUGIN, stage }, () => gather(compilation))
    })
  }
}

const gather = (compilation: Compilation): void => {
  const found = compilation.getAssets().filter(({ name }) => OF_SUB_PACKAGE.test(name))
  if (found.length === 0) return
  compilation.emitAsset(HOME, new sources.ConcatSource(...found.map(({ source }) => source)))
  for (const { name } of found) compilation.deleteAsset(name)
}
