import type { TouchStep } from '@/domain/records/buyer'
import type { Settings } from '@/domain/records/team'
import type { FirstOrderTexts } from '@/locales/first-order-texts'

/** Where the team's own words for a step are kept. */
export const GREETING_FIELDS = {
  contacted: 'contactGreeting',
  addedContact: 'addContactGreeting',
  revisited: 'revisitGreeting',
} as const satisfies Record<TouchStep, keyof Settings>

/** What is copied to greet somebody: the team's own words, else the ones that come with the tool. */
export function greetingOf(step: TouchStep, settings: Partial<Settings> | undefined, words: FirstOrderTexts): string {
  return settings?.[GREETING_FIELDS[step]] || words.settings.defaults[step]
}
