import type { PastTexts } from '../past-texts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const pastPages: PastTexts = {
  history: {
    title: 'History',
    today: 'Today',
    yesterday: 'Yesterday',
    logged: (count) => `Logged this session with ${counted(count, 'field', 'fields')}`,
    filled: (count) => `Filled in ${counted(count, 'field', 'fields')}`,
    created: (noun, count) => `Added ${noun} with ${counted(count, 'field', 'fields')}`,
    photoAdded: 'Added a picture',
    deleted: (noun) => `Deleted ${noun}`,
    restored: (noun) => `Brought ${noun} back`,
    becomes: 'becomes',
    restore: 'Restore',
    restoreSpoken: (field, value) => `Restore ${field} to ${value}`,
    done: 'Restored',
    footnote: 'Restoring is a change too and can be changed back at any time.',
    earlier: 'Earlier changes',
    loading: 'Fetching the whole history…',
    none: 'No changes yet',
    local:
      'This phone keeps only who filled in each field last, and when. The whole history lives in the cloud: it is there once the team is in the cloud and you are online.',
    offline:
      'There is no network. This is what the phone knows: who filled in each field last, and when. The whole history needs the network.',
    failed: 'The cloud did not answer. This is what the phone knows; nothing is lost.',
  },
  trash: {
    title: 'Recently deleted',
    lead: 'What was deleted can be restored for 30 days. After that it is not shown.',
    none: 'Nothing deleted',
    noneNote: 'Deleted sessions, pictures, accounts, hosts and slots stay here for 30 days.',
    kinds: { account: 'Account', anchor: 'Host', plan: 'Roster', photo: 'Picture' },
    deleted: (who, when) => `Deleted by ${who}, ${when}`,
    left: (days) => `${counted(days, 'day', 'days')} left`,
    restore: 'Restore',
    earlier: 'Deleted earlier',
  },
}
