import { defineConfig } from '@tarojs/cli'

export default defineConfig<'webpack5'>(() =>
  Promise.resolve({
    projectName: 'hello-world',
    date: '2026-11-22',
    designWidth: 390,
    deviceRatio: { 390: 1 },
    sourceRoot: 'src',
    outputRoot: '../../out/hello-world',
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    plugins: [],
    mini: {},
  }),
)
