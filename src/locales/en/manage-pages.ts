import type { ManageTexts } from '../manage-texts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const managePages: ManageTexts = {
  needsNetwork: 'There is no network now. This needs it; logging sessions does not.',
  busy: 'Working…',
  member: {
    title: 'Member',
    since: (day) => `Joined ${day}`,
    role: 'Role',
    changed: (name, role) => `${name} is now ${role.toLowerCase()}`,
    handOver: 'Hand the team over',
    handOverNote: 'They become the owner, you an operator',
    handOverAsk: (name) => `Hand the team over to ${name}?`,
    handOverMeans:
      'They become the owner: they can invite and remove members, see profit, export and erase the team. You become an operator and can no longer do that.',
    handedOver: (name) => `${name} is the owner now, you are an operator`,
    remove: 'Remove from the team',
    removeNote: 'Their sessions stay',
    removeAsk: (name) => `Remove ${name}?`,
    removeMeans:
      'They lose access at once. Their sessions stay, and what they have not synced is kept as a file on their phone. You can invite them back later.',
    removed: (name) => `${name} was removed`,
    leave: 'Leave the team',
    leaveNote: 'Your sessions stay in the team',
    leaveAsk: (team) => `Leave ${team}?`,
    leaveMeans:
      'The data of the team leaves this phone; your sessions and your name stay in the team. To come back you need another invitation. To leave no name, use “Export or erase my personal data” instead.',
    leaveWaiting: (count) =>
      `${counted(count, 'change is', 'changes are')} not synced yet. They are synced first; what cannot be is kept for you as a file.`,
    left: (team) => `You left ${team}`,
    onlyOwner: 'You are the only owner. Hand the team over to a member first.',
  },
  exporting: {
    title: 'Export all data',
    lead: 'All records of the team and every change to them in one file (JSON): sessions, refunds, accounts, hosts, roster, members, and the pictures.',
    care: 'It holds all amounts and the names of the members; give it only to people you trust.',
    start: 'Start',
    progress: (done, total) => `${done} of ${total} fetched`,
    stop: 'Stop',
    stopped: 'Stopped; nothing was kept',
    ready: (records, photos) =>
      `Ready: ${counted(records, 'record', 'records')}, ${counted(photos, 'picture', 'pictures')}`,
    photosLeftOut: (count) =>
      `Without ${counted(count, 'picture', 'pictures')}: the file has no room, or the cloud has not got them yet.`,
    save: 'Save to a file',
    saved: 'Saved; keep it in a safe place',
    again: 'Export again',
  },
  personal: {
    title: 'My personal data',
    lead: 'This team knows the following of you:',
    name: 'Name',
    role: 'Role',
    joined: 'Joined',
    identity: 'WeChat identity',
    identityNote: 'Only in the cloud, to recognise you; nobody sees it, and no file holds it',
    number: 'The id that stands for you',
    numberNote: (id) => `The history knows you by it: ${id}`,
    invites: 'Invitations you gave',
    inviteCount: (count) => `${count}`,
    reading: 'Asking the cloud…',
    retry: 'Ask again',
    export: 'Save to a file',
    exported: 'Saved',
    erase: 'Erase my personal data',
    eraseNote: 'You leave the team as well',
    eraseAsk: 'Erase your personal data in this team?',
    eraseMeans:
      'You leave the team, and your name and WeChat identity are erased from the cloud for good. Your sessions belong to the team and stay, as those of a former member. If you are among the hosts, that is a record of the team: change it first if you want to.',
    erased: 'Your personal data was erased',
    thatTeam: 'that team',
    formerLead: (team) => `You are no longer in ${team}. Its cloud still keeps this of you:`,
    formerNothing: (team) =>
      `The cloud of ${team} has nothing personal of you any more. Your sessions belong to the team and stay, as those of a former member.`,
    formerEraseNote: 'Your name and WeChat identity go from the cloud',
    formerEraseMeans:
      'Your name and WeChat identity are erased from the cloud of this team for good. Your sessions belong to the team and stay, as those of a former member. If you are invited again you are a new member.',
  },
  erase: {
    title: 'Erase the team',
    lead: 'After 7 days the sessions, refunds, accounts, hosts, roster, history and members of the team are erased from the cloud and from every phone. They cannot be brought back.',
    during: 'Until then everybody can go on logging and sees the day, and the owner can take it back at any time.',
    receipt: 'The cloud keeps a receipt: when it was erased and how much, without content.',
    exportFirst: 'Export first what you want to keep.',
    typeName: (team) => `To confirm, type the name of the team: ${team}`,
    name: 'Team name',
    placeholder: 'Type it here',
    wrongName: 'This is not the name of the team; check it',
    ask: 'Erase in 7 days',
    asked: (when) => `It will be erased on ${when}; until then it can be taken back`,
  },
  eraseHere: {
    title: 'Erase this team',
    lead: 'This team is on this phone only, not in the cloud. Once erased, its sessions, refunds, accounts, hosts, roster and drafts are gone from the phone at once and cannot be brought back.',
    sampleLead:
      'The sample team is on this phone only. What you changed in it goes too; turned on again, the sample data is as it was at first.',
    backupFirst: 'Save it to a file first: it can be restored from that.',
    backup: 'Save to a file first',
    go: 'Erase now',
    erased: (team) => `${team} was erased from this phone`,
  },
  copy: {
    title: 'Copy sessions',
    from: 'From which team',
    none: 'There is no other local team on this phone.',
    reading: 'Counting…',
    count: (count, from, to) => `Copy ${counted(count, 'session', 'sessions')} of ${from} to ${to}`,
    nothing: 'All these sessions are in this team already; there is nothing to copy.',
    already: (count) =>
      `${counted(count, 'more session is', 'more sessions are')} here already and will not be doubled.`,
    accounts: (names) => `Accounts that are not here come along: ${names}.`,
    anchors: (names) => `Hosts that are not here come along: ${names}.`,
    means:
      'Accounts and hosts of the same name are taken for the same. Refunds come along, the roster does not. The other team stays as it is.',
    seen: 'Afterwards the members of this team can see these sessions.',
    go: (count) => `Copy ${counted(count, 'session', 'sessions')}`,
    copied: (count) => `${counted(count, 'session', 'sessions')} copied`,
  },
  card: {
    title: 'Join our team in Daybreak and log shows together',
    plainTitle: 'Daybreak: one entry after every show',
    picture: 'The card of the invitation, as it is sent',
    face: {
      label: 'Log live shows together',
      large: 'Join the team',
      role: 'Role',
      until: 'Open until',
      foot: 'Tap to join, for one person',
      brand: 'Daybreak',
    },
    send: 'Send in WeChat',
    copyText: 'Copy the invitation',
    text: (code) =>
      `Join our team in Daybreak: open it, choose Join and type the code ${code}. It works once, within 24 hours.`,
  },
}
