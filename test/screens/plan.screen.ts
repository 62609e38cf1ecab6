import type { Phone } from '../browser/phone'
import type { OpenPreview, Screen } from './screen'

const NOW = '2026-11-20T17:40:00+08:00'

const openPlan = async (phone: Phone, open: OpenPreview): Promise<void> => {
  await open('pages/onboarding/index')
  await phone.tap('load-sample')
  await phone.find('tab-team').waitFor()
  await open('pages-team/plan/index')
  await phone.find('edit-roster').waitFor()
}

export const screens: readonly Screen[] = [
  { name: 'plan', now: NOW, run: openPlan },
  { name: 'plan-en', now: NOW, options: { locale: 'en-GB' }, run: openPlan },
  {
    name: 'plan-edit',
    now: NOW,
    options: { colorScheme: 'dark' },
    run: async (phone, open) => {
      await openPlan(phone, open)
      await phone.tap('edit-roster')
      await phone.tap('slot-slot-6')
      await phone.find('save-slot').waitFor()
    },
  },
]
