import type { Screen } from './screen'
import { openSample } from './sessions.screen'

export const screens: readonly Screen[] = [
  {
    name: 'session-detail',
    now: '2026-11-22T10:15:00+08:00',
    async run(phone, open) {
      await openSample(phone, open)
      await open('pages-sessions/session/index?id=session-2026-11-20')
      await phone.find('detail-refunds').waitFor()
    },
  },
]
