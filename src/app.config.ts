export default defineAppConfig({
  pages: [
    'pages/sessions/index',
    'pages/trust/index',
    'pages/first-orders/index',
    'pages/weekly/index',
    'pages/team/index',
    'pages/onboarding/index',
  ],
  subPackages: [
    { root: 'pages-sessions', pages: ['log/index', 'session/index', 'refunds/index', 'history/index', 'trash/index'] },
    { root: 'pages-first-orders', pages: ['buyer/index'] },
    { root: 'pages-weekly', pages: ['sessions/index'] },
    { root: 'pages-share', pages: ['page/index', 'list/index', 'wall/index', 'report/index'] },
    { root: 'pages-trust', pages: ['week', 'gallery', 'lists', 'list', 'day'].map((page) => `${page}/index`) },
    {
      root: 'pages-team',
      pages: ['plan', 'invite', 'member', 'exporting', 'personal', 'former', 'erase', 'copy'].map(
        (page) => `${page}/index`,
      ),
    },
    { root: 'pages-import', pages: ['import/index', 'runs/index'] },
  ],
  // Fetched while the tab is looked at, so that what it opens, the other tabs among it, is there at a tap.
  preloadRule: {
    'pages/sessions/index': {
      network: 'all',
      packages: ['pages-sessions', 'pages-trust', 'pages-first-orders', 'pages-weekly', 'pages-team'],
    },
    'pages/trust/index': { network: 'all', packages: ['pages-trust'] },
    'pages/first-orders/index': { network: 'all', packages: ['pages-first-orders', 'pages-import'] },
    'pages/weekly/index': { network: 'all', packages: ['pages-weekly'] },
    'pages/team/index': { network: 'all', packages: ['pages-team'] },
    // The sample is there.
    'pages/onboarding/index': { network: 'all', packages: ['pages-team'] },
  },
  // The preview's page animation hides a page 350 ms late: going back before that would leave an empty screen.
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '破晓',
    // `@…` are variables of theme.json.
    navigationBarTextStyle: '@navText',
    navigationBarBackgroundColor: '@ground',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pullText',
  },
  // Drawn by our own ui/tab-bar inside the tab pages; the platform only has to know which pages are tabs.
  tabBar: {
    custom: true,
    color: '#626C7B',
    selectedColor: '#BA4610',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'pages/sessions/index', text: '场次' },
      { pagePath: 'pages/trust/index', text: '清单' },
      { pagePath: 'pages/first-orders/index', text: '首单' },
      { pagePath: 'pages/weekly/index', text: '周报' },
      { pagePath: 'pages/team/index', text: '我的' },
    ],
  },
})
