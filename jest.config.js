/** Every project resolves modules as the preview does: `x.h5.ts` before `x.ts`, as in tsconfig.json. */
const base = {
  rootDir: __dirname,
  moduleFileExtensions: ['h5.ts', 'h5.tsx', 'ts', 'tsx', 'js', 'mjs', 'cjs', 'jsx', 'json', 'node'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^#cloud/(.*)$': '<rootDir>/cloud/$1',
    '\\.s?css$': '<rootDir>/test/taro/style.ts',
  },
  transform: { '\\.[jt]sx?$': 'babel-jest' },
  // These come as ECMAScript modules only.
  transformIgnorePatterns: ['/node_modules/(?!(?:@noble|saxen)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/', '<rootDir>/.daybreak/'],
}

const pureRooms = ['domain', 'protocol', 'replica', 'property', 'golden']
const screenRooms = ['services', 'runtime', 'ui', 'features', 'locales', 'pages', 'scripts']

const inRooms = (rooms) => `<rootDir>/test/(${rooms.join('|')})/**/*.test.{ts,tsx}`

module.exports = {
  projects: [
    { ...base, displayName: 'unit', testEnvironment: 'node', testMatch: [inRooms(pureRooms)] },
    {
      ...base,
      displayName: 'unit',
      testEnvironment: 'jsdom',
      testMatch: [inRooms(screenRooms)],
      moduleNameMapper: {
        ...base.moduleNameMapper,
        '^@tarojs/components$': '<rootDir>/test/taro/components.tsx',
        '^@tarojs/taro$': '<rootDir>/test/taro/taro.ts',
      },
    },
    {
      ...base,
      displayName: 'contract',
      testEnvironment: 'node',
      testMatch: [inRooms(['contract', 'cloud', 'prove'])],
      setupFilesAfterEnv: ['<rootDir>/test/patience.ts'],
    },
    // Compiled code runs as it is: a transform would test something else than what ships.
    {
      ...base,
      displayName: 'miniprogram',
      testEnvironment: 'jsdom',
      testMatch: [inRooms(['miniprogram'])],
      setupFilesAfterEnv: ['<rootDir>/test/patience.ts'],
      modulePathIgnorePatterns: [],
      transformIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
    },
    {
      ...base,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: [inRooms(['e2e', 'screens']), '<rootDir>/test/flows/**/*.flow.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/patience.ts'],
      globalSetup: '<rootDir>/test/browser/global-setup.mjs',
      globalTeardown: '<rootDir>/test/browser/global-teardown.mjs',
    },
  ],
}
