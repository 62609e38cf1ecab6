module.exports = (api) => {
  const isTest = api.env('test')
  return {
    // Shorter code for what cannot be otherwise here: no `document.all`, and no class whose field is another's setter.
    assumptions: { noDocumentAll: true, setPublicClassFields: true },
    presets: [
      [
        'taro',
        {
          framework: 'react',
          ts: true,
          compiler: 'webpack5',
          // `import()` stays what it is: config/sub-package-code.ts makes it a sub-package's file.
          'dynamic-import-node': isTest,
          // Texts as they are written: every phone that the tool runs on reads them (its fault is in tagged ones alone).
          exclude: ['transform-template-literals', 'transform-parameters'],
          ...(isTest ? { targets: { node: 'current' }, hot: false } : {}),
        },
      ],
    ],
  }
}
