import type { IH5Config } from '@tarojs/taro/types/compile'

/** The preview. Paths are relative and routes are hashes: it is served under `/as/<person>/`. */
export const h5: IH5Config<'webpack5'> = {
  publicPath: './',
  staticDirectory: 'static',
  router: { mode: 'hash' },
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  postcss: {
    autoprefixer: { enable: true, config: {} },
    pxtransform: { enable: false, config: {} },
  },
}
