module.exports = (api) => {
  const isTest = api.env('test')
  return {
    presets: [
      [
        'taro',
        {
          framework: 'react',
          ts: true,
          compiler: 'webpack5',
          // `import()` stays what it is: config/sub-package-code.ts makes it a sub-package's file.
          'dynamic-import-node': isTest,
          ...(isTest ? { targets: { node: 'current' }, hot: false } : {}),
        },
      ],
    ],
  }
}
