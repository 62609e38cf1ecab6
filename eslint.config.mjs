import js from '@eslint/js'
import checkFile from 'eslint-plugin-check-file'
import react from 'eslint-plugin-react'
import hooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** What a browser has and a mini program's JavaScript has not, or not everywhere. */
const absentOnThePhone = [
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'Headers', 'Request', 'Response', 'FormData', 'Blob', 'File'],
  ...['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'AbortController', 'AbortSignal', 'Intl'],
  ...['crypto', 'structuredClone', 'queueMicrotask', 'requestAnimationFrame', 'performance', 'atob', 'btoa'],
  ...['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'alert', 'confirm', 'prompt', 'event', 'name'],
]

/** Newer than the oldest JavaScriptCore that the tool runs on; TypeScript's `lib` stops most, these are syntax or slip by. */
const tooNew = [
  { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'iOS before 16.4 has no lookbehind.' },
  { selector: 'CallExpression[callee.property.name=/^(at|replaceAll|toSorted|findLast)$/]', message: 'Not on iOS 12.' },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'Depends on Intl, which the phone may not have.',
  },
]

const codeFiles = ['**/*.{ts,tsx}']

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'coverage/**', '.daybreak/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    plugins: { 'check-file': checkFile },
    rules: {
      'check-file/filename-naming-convention': ['error', { '**/*': 'KEBAB_CASE' }, { ignoreMiddleExtensions: true }],
      'check-file/folder-naming-convention': ['error', { '{src,cloud,test,bench,scripts,config}/**/': 'KEBAB_CASE' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  ...[...tseslint.configs.recommendedTypeChecked].map((config) => ({ ...config, files: codeFiles })),
  {
    files: codeFiles,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      // Ports are asynchronous; an adapter that can answer at once still has to be `async` for its errors to reject.
      '@typescript-eslint/require-await': 'off',
      'no-undef': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { react, 'react-hooks': hooks },
    settings: { react: { version: '18.3' } },
    rules: {
      ...react.configs.flat.recommended.rules,
      ...react.configs.flat['jsx-runtime'].rules,
      ...hooks.configs.flat['recommended-latest'].rules,
      'react/prop-types': 'off',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-console': 'error',
      'no-restricted-globals': ['error', ...absentOnThePhone],
      'no-restricted-syntax': ['error', ...tooNew],
    },
  },
  // The preview runs in a browser and says so in its name.
  { files: ['src/**/*.h5.{ts,tsx}'], rules: { 'no-restricted-globals': 'off' } },
  // `wx` belongs to the adapters; anything else reaches the platform through a port.
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/services/**', 'src/**/*.h5.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', 'wx', ...absentOnThePhone] },
  },
  // A language is named by its tag.
  { files: ['src/locales/zh-CN/**'], rules: { 'check-file/folder-naming-convention': 'off' } },
  { files: ['cloud/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    files: ['src/{domain,protocol,replica}/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The clock comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' },
      ],
      'no-restricted-globals': ['error', 'wx', 'setTimeout', 'setInterval', 'process', ...absentOnThePhone],
    },
  },
  // Markup is long without being hard.
  {
    files: ['src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { ...globals.node }, ecmaVersion: 'latest' },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
)
