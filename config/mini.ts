import path from 'node:path'
import type { IMiniAppConfig } from '@tarojs/taro/types/compile'
import { CompiledTemplates } from './compiled-templates'
import { sharingVersion } from './sharing-version'
import { SubPackageCode } from './sub-package-code'

/** The weapp build. Type and spacing are fixed px, so that a wider phone shows more instead of larger. */
export const mini: IMiniAppConfig<'webpack5'> = {
  // Modules that only sub-packages use go into those sub-packages.
  optimizeMainPackage: { enable: true },
  // Without it a `compileMode` list renders blank while the build is green.
  experimental: { compileMode: true },
  // Class fields are newer than the oldest iPhone that the tool runs on; packages are taken as they are otherwise.
  compile: { include: [(file: string) => /node_modules\/@noble\//.test(file)] },
  postcss: {
    pxtransform: { enable: false, config: {} },
  },
  webpackChain(chain) {
    chain.plugin('subPackageCode').use(SubPackageCode)
    chain.plugin('compiledTemplates').use(CompiledTemplates)
    // What sub-packages share comes out of webpack's cache as it was; sources that stand elsewhere share node_modules.
    chain.merge({ cache: { version: sharingVersion(path.resolve(__dirname, '../src')) } })
    // A chunk of an `import()` cannot share the name that pages share by.
    chain.merge({ optimization: { splitChunks: { cacheGroups: { common: { chunks: 'initial' } } } } })
  },
}
