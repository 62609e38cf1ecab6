import type { IMiniAppConfig } from '@tarojs/taro/types/compile'

/** The weapp build. Type and spacing are fixed px, so that a wider phone shows more instead of larger. */
export const mini: IMiniAppConfig<'webpack5'> = {
  // Modules that only sub-packages use go into those sub-packages.
  optimizeMainPackage: { enable: true },
  // Without it a `compileMode` list renders blank while the build is green.
  experimental: { compileMode: true },
  postcss: {
    pxtransform: { enable: false, config: {} },
  },
}
