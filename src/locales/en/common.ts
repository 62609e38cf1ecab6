import type { Texts } from '../texts'

export const common: Texts['common'] = {
  appName: 'Daybreak',
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved',
  undo: 'Undo',
  retry: 'Try again',
  edit: 'Edit',
  delete: 'Delete',
  deleted: 'Deleted',
  done: 'Done',
  more: 'More',
  all: 'All',
  optional: 'Optional',
  gotIt: 'Got it',
  sample: 'Sample',
  loadSample: 'Try it with sample data',
  logSession: 'Log session',
  mainNavigation: 'Main navigation',
  tabs: { sessions: 'Sessions', team: 'Me' },
  units: { sessions: '', orders: '', people: '', times: '', yuan: 'yuan', points: 'pt', minutes: 'min', seconds: 's' },
  loadFailed: 'This did not load',
  loadFailedNote: 'Everything you logged is safe',
  storageFull:
    'This phone is out of space, so nothing was saved. Free some and save again; what you typed is still here.',
  storageUnavailable:
    "The phone's storage did not answer, so nothing was saved. Try again; what you typed is still here.",
  readOnly: 'You can look at this team but not log or edit. Ask the owner to change your role.',
}
