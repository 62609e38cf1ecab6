import type { Texts } from '../texts'

export const manage: Texts['manage'] = {
  cells: {
    copy: 'Copy sessions from another team here',
    exporting: 'Export all data',
    exportingSide: 'One file',
    shares: 'Shared links',
    personal: 'Export or erase my personal data',
    erase: 'Erase all data of the team',
    eraseSide: 'Reversible for 7 days',
    eraseHere: 'Erase this team',
    eraseHereSide: 'On this phone only',
  },
  departure: {
    removed: (team) => `You are no longer in ${team}`,
    removedNote:
      'The owner took you out of this team, and its data has left this phone. Your other teams are all here. To come back, ask the owner for another invitation.',
    erased: (team) => `${team} was erased`,
    erasedNote: 'Seven days ago the owner asked to erase the whole team. Its data has left the cloud and this phone.',
    rescue: 'What you had not synced is not lost: it is kept in a file. Save it, and send it to the owner if need be.',
    save: 'Save the unsynced work',
  },
  erasing: {
    title: (team, when) => `${team} will be erased on ${when}`,
    banner: (when) => `The whole team will be erased on ${when}`,
    note: (who) =>
      `${who} asked to erase all data of the team. Until then the owner can take it back; save what you want to keep.`,
    someone: 'The owner',
    keep: 'Do not erase',
    kept: 'Taken back; the team and its data stay',
  },
  found: {
    title: 'You are in these teams already',
    note: 'Tap one to open it on this phone.',
    failed: 'The cloud could not be asked for your teams',
  },
}
