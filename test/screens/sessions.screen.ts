import type { Phone } from '../browser/phone'
import type { OpenPreview, Screen } from './screen'

const MORNING = '2026-11-22T10:12:00+08:00'
const MIDNIGHT = '2026-11-22T00:10:00+08:00'

/** The sample team, opened as a person opens it. */
export const openSample = async (phone: Phone, open: OpenPreview): Promise<void> => {
  await open('pages/onboarding/index')
  await phone.tap('load-sample')
  await phone.find('strip-week').waitFor()
}

const list = (name: string, now: string, options: Screen['options'] = {}): Screen => ({
  name,
  now,
  options,
  run: openSample,
})

export const screens: readonly Screen[] = [
  list('sessions', MORNING),
  list('sessions-dark', MORNING, { colorScheme: 'dark' }),
  list('sessions-en', MORNING, { locale: 'en-GB' }),
  list('sessions-due', MIDNIGHT),
]
