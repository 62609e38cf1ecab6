import type { Texts } from '../texts'

export const records: Texts['records'] = {
  settings: 'Team settings',
  history: 'History',
  waiting: (count) => `${count} to settle`,
  nouns: {
    settings: 'the team settings',
    account: 'this account',
    anchor: 'this host',
    plan: 'this slot',
    session: 'this session',
    refundReading: 'this session',
  },
  fields: {
    name: 'Name',
    tint: 'Picture colour',
    memberId: 'Team member',
    order: 'Order',
    weekday: 'Every',
    startMinute: 'Start',
    from: 'From',
    until: 'Until',
    day: 'Night',
    isOff: 'That night',
    isSkipped: 'To be logged',
    dayBoundaries: 'When a new day starts',
    teamKind: 'Kind of team',
  },
  isOff: { yes: 'Off', no: 'On' },
  isSkipped: { yes: 'No', no: 'Yes' },
  boundary: (day, hour) => `${hour}:00 from ${day}`,
  night: (day) => `Night of ${day}`,
}
