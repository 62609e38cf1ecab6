import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { h5 } from './h5'
import { mini } from './mini'

const root = path.resolve(__dirname, '..')
const platform = process.env.TARO_ENV ?? 'weapp'

const config: UserConfigExport<'webpack5'> = {
  projectName: 'daybreak',
  date: '2026-11-22',
  // One px of the design is one px on the phone: see pxtransform in ./mini and ./h5.
  designWidth: 390,
  deviceRatio: { 390: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${platform}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Webpack's cache under node_modules/.cache: a warm build is a third of a cold one.
  cache: { enable: true },
  alias: { '@': path.join(root, 'src') },
  defineConstants: {
    'process.env.DAYBREAK_CLOUD_ENV': JSON.stringify(process.env.DAYBREAK_CLOUD_ENV ?? ''),
  },
  // Chinese as it is: written as escapes, every character would be twice as long.
  terser: { enable: true, config: { output: { ascii_only: false, comments: false } } },
  copy: {
    // A card in a chat shows a file of the package.
    patterns: [{ from: 'src/cover.jpg', to: `dist/${platform}/cover.jpg` }],
    options: {},
  },
  plugins: ['custom-wrapper.ts', 'first-frame.ts', 'lean-templates.ts'].map((name) => path.join(__dirname, name)),
  mini,
  h5,
}

export default defineConfig<'webpack5'>(() => Promise.resolve(config))
