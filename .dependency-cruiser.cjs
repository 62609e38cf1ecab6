/** A room of `src` imports itself and the rooms named; everything else in `src` is refused. */
const room = (name, allowed) => ({
  name: `${name.replace(/\W+/g, '')}-imports-only-its-arrows`,
  comment: `src/${name} may import ${allowed.join(', ') || 'no other room'} (docs/architecture.md)`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(${[name, ...allowed].join('|')})/` },
})

const packageNamed = (names) => `(^|/)node_modules/(${names})(/|$)|^(${names})(/|$)`

/** Where Taro's pages live: the main package and the sub-packages. */
const pages = 'pages[^/]*'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.(h5|weapp)$' } },
    room('domain', []),
    room('protocol', ['domain']),
    room('services', ['protocol', 'domain']),
    room('replica', ['services', 'protocol', 'domain']),
    room('locales', []),
    room('ui', ['locales']),
    room('runtime', ['replica', 'services', 'protocol', 'domain', 'locales', 'ui']),
    room('features', ['runtime', 'replica', 'protocol', 'domain', 'services', 'ui', 'locales']),
    room(pages, ['features', 'ui', 'locales', 'runtime']),
    {
      name: 'features-never-import-each-other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'services-know-domain-only-by-type',
      comment: 'Services speak of records; they never compute with them.',
      severity: 'error',
      from: { path: '^src/services/' },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'replica-sees-ports-not-adapters',
      severity: 'error',
      from: { path: '^src/replica/' },
      to: { path: '^src/services/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-rooms-take-no-platform',
      severity: 'error',
      from: { path: '^src/(domain|protocol|replica)/' },
      to: { path: packageNamed('@tarojs/[^/]+|react|react-dom|zustand') },
    },
    {
      name: 'the-phone-has-no-node',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-never-imports-cloud',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(cloud|test|bench)/' },
    },
    {
      name: 'cloud-shares-only-protocol-and-domain',
      severity: 'error',
      from: { path: '^cloud/' },
      to: { path: '^src/', pathNot: '^src/(protocol|domain)/' },
    },
    {
      name: 'cloud-api-knows-the-store-only-by-its-port',
      severity: 'error',
      from: { path: '^cloud/api/' },
      to: { path: '^cloud/(local|function)/|^cloud/store/(sqlite|cloudbase)|^cloud/files/(folder|cloudbase)' },
    },
    {
      name: 'cloud-store-imports-protocol-only',
      severity: 'error',
      from: { path: '^cloud/store/' },
      to: { path: '^(src|cloud)/', pathNot: '^(cloud/store|src/protocol|src/domain)/' },
    },
    {
      name: 'cloud-store-knows-domain-only-by-type',
      severity: 'error',
      from: { path: '^cloud/store/' },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'cloud-local-is-not-the-function',
      severity: 'error',
      from: { path: '^cloud/local/' },
      to: { path: '^cloud/function/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(src|cloud|config)/' },
      to: { path: '^test/' },
    },
    {
      // Measures on the phone are walked by the same hand as the flows; forecasts are held against published series.
      name: 'measures-use-only-the-hand-and-the-data-of-tests',
      severity: 'error',
      from: { path: '^bench/' },
      to: { path: '^test/', pathNot: '^test/(flows/|browser/|data/|domain/published-series)' },
    },
    {
      name: 'dependencies-are-declared',
      severity: 'error',
      from: { path: '^(src|cloud)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.scss$|\\.svg$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.h5.ts', '.h5.tsx', '.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
