import type { Phone } from '../browser/phone'
import type { OpenPreview, Screen } from './screen'

const NOW = '2026-11-20T09:41:00+08:00'

const openSample = async (phone: Phone, open: OpenPreview): Promise<void> => {
  await open('pages/onboarding/index')
  await phone.tap('load-sample')
  await phone.find('tab-team').waitFor()
  await phone.tap('tab-team')
  await phone.find('team-switch').waitFor()
}

const beginTeam = async (phone: Phone, open: OpenPreview): Promise<void> => {
  await open('pages/onboarding/index')
  await phone.tap('kind-merchant')
  await phone.type('team-name-input', '禾序买手店')
  await phone.type('member-name-input', '陈静')
  await phone.tap('start-team')
  await phone.find('tab-team').waitFor()
  await phone.tap('tab-team')
  await phone.find('invite').waitFor()
}

export const screens: readonly Screen[] = [
  { name: 'team', now: NOW, run: openSample },
  {
    name: 'team-large-dark',
    now: NOW,
    options: { colorScheme: 'dark' },
    run: async (phone, open) => {
      await openSample(phone, open)
      await phone.tap('type-size')
      await phone.tap('typeSize-choice-extraLarge')
      await phone.tap('sheet-close')
    },
  },
  { name: 'team-en', now: NOW, options: { locale: 'en-GB' }, run: openSample },
  {
    name: 'team-invite',
    now: NOW,
    run: async (phone, open) => {
      await beginTeam(phone, open)
      await phone.tap('invite')
      await phone.tap('invite-role-operator')
      await phone.tap('invite-make')
      await phone.find('invite-code').waitFor()
    },
  },
]
