import type { Texts } from '../texts'

export const onboarding: Texts['onboarding'] = {
  title: 'New or join',
  lead: ['Log each show once, compare only with your own usual.', 'From the first order on, it slowly gets light.'],
  you: 'You are',
  kinds: {
    merchant: { name: 'A merchant', lines: ['Own goods,', 'own live room'] },
    influencer: { name: 'A creator', lines: ['Selling for brands', 'to loyal fans'] },
  },
  team: 'Your team',
  create: 'New',
  join: 'Join',
  teamName: 'Team name',
  teamNamePlaceholder: 'such as Hexu Select',
  memberName: 'Your name',
  memberNamePlaceholder: 'as the team calls you',
  code: 'Invitation code',
  codeHint: 'The 6 characters from the owner, in capitals or not. Merchant or creator is up to the team.',
  createHint: 'To join, you need the 6-character code from the owner.',
  localHint: 'Kept on this phone; you can save it to a file at any time.',
  start: 'Start',
  starting: 'Starting…',
  joining: 'Joining…',
  restore: 'Restore from a backup file',
  missing: {
    kind: 'First choose merchant or creator',
    teamName: 'Give the team a name',
    memberName: 'Type your name; what you log carries it',
    code: 'A code has 6 letters and digits; some are missing',
  },
}
