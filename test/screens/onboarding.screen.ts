import type { Screen } from './screen'

const ROUTE = 'pages/onboarding/index'
const NOW = '2026-11-20T09:41:00+08:00'

/** Somebody with no team in the cloud: theirs would be offered first. */
const NEWCOMER = 'zhou'

export const screens: readonly Screen[] = [
  {
    name: 'onboarding',
    now: NOW,
    person: NEWCOMER,
    run: async (phone, open) => {
      await open(ROUTE)
      await phone.tap('kind-merchant')
      await phone.type('team-name-input', '禾序买手店')
      await phone.type('member-name-input', '陈静')
    },
  },
  {
    name: 'onboarding-join',
    now: NOW,
    person: NEWCOMER,
    run: async (phone, open) => {
      await open(ROUTE)
      await phone.tap('team-mode-join')
      await phone.type('join-code-input', 'k7m 4')
    },
  },
  {
    name: 'onboarding-en-dark',
    now: NOW,
    person: NEWCOMER,
    options: { locale: 'en-GB', colorScheme: 'dark' },
    run: async (phone, open) => {
      await open(ROUTE)
      await phone.tap('start-team')
    },
  },
]
