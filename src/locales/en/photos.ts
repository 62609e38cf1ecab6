import type { PhotoTexts } from '../photo-texts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const photos: PhotoTexts = {
  session: {
    title: 'Screenshots',
    empty: 'Keep the dashboard or the ranking here, to have it at hand for the review.',
  },
  add: 'Add',
  adding: 'Saving…',
  remove: (place) => `Delete picture ${place}`,
  view: (place, who, when) => `Picture ${place}, added by ${who}, ${when}. Open it large`,
  absent: (place, state) => `Picture ${place}: ${state}`,
  somebody: 'somebody',
  added: (count) => `${counted(count, 'picture', 'pictures')} added`,
  removed: '1 picture deleted',
  local: 'This team is on this phone alone, and so are its pictures.',
  full: (max) => `At most ${max}`,
  state: {
    offline: 'Sent when online',
    waiting: 'Waiting to be sent',
    sending: (percent) => `Sending ${percent}%`,
    refused: 'Not sent',
    away: 'Fetching…',
    coming: 'Not there yet',
    unreachable: 'Shown when online',
    missing: 'No such picture',
  },
  comingNote: 'A picture that is not there yet is on the phone it was added with; it comes once that phone is online.',
  refusedNote: (count) =>
    `The cloud did not take ${counted(count, 'picture', 'pictures')}. Nothing is lost: they are on this phone.`,
  retry: 'Send again',
  problems: {
    too_large: 'A picture is too large even when compressed; it was not added.',
    unreadable: 'A picture could not be opened; it was not added. Try another, or a screenshot of it.',
    privacy_refused: 'Without your consent to use the pictures you choose nothing can be added. Tap again and agree.',
  },
}
