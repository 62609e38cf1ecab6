import type { Screen } from './screen'
import { openSample } from './sessions.screen'

export const screens: readonly Screen[] = [
  {
    name: 'log',
    now: '2026-11-21T23:32:00+08:00',
    async run(phone, open) {
      await openSample(phone, open)
      await open('pages-sessions/log/index')
      await phone.type('field-viewers', '11240')
      await phone.type('field-views', '15320')
      await phone.type('field-gmvFen', '186,300')
    },
  },
  {
    name: 'refunds-due',
    now: '2026-11-22T00:14:00+08:00',
    async run(phone, open) {
      await openSample(phone, open)
      await open('pages-sessions/refunds/index')
      await phone.type('refund-session-2026-11-18', '40,900')
      await phone.type('refund-session-2026-11-14', '50,600')
    },
  },
]
