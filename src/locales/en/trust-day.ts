import type { TrustTexts } from '../trust-texts'

const times = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

export const trustDay: Pick<
  TrustTexts,
  | 'title'
  | 'moments'
  | 'momentNotes'
  | 'ring'
  | 'health'
  | 'section'
  | 'row'
  | 'item'
  | 'regulars'
  | 'noShow'
  | 'foot'
  | 'empty'
  | 'offline'
  | 'pause'
  | 'day'
> = {
  title: 'Checklists',
  moments: { before: 'Before the show', during: 'On air', after: 'After the show', day: 'Today', week: 'This week' },
  momentNotes: {
    before: 'Once before every show',
    during: 'Appears when a show has begun',
    after: 'Appears when a show is over',
    day: 'Every day, on some weekdays, or once',
    week: 'So many times a week, by Sunday',
  },
  ring: {
    title: (done, open) => (open === 0 ? `All ${done} done today` : `${done} done today, ${open} to go`),
    none: 'Nothing to do today',
    skipped: (count) => `${count} skipped, not counted.`,
    free: 'Skipping costs nothing and tells nobody.',
  },
  health: {
    days: 'clean days',
    last: (day) => `Last on ${day}`,
    since: (day) => `Since the first session, ${day}`,
    nothing: 'No session and no deduction so far',
    thisWeek: 'Healthy this week',
    dayUnit: 'days',
    rule: 'Over 30 minutes, no deduction',
    unknown: (count) => `${times(count, 'day')} without a length not counted`,
    score: { live: 'Live safety score', video: 'Video safety score' },
    typed: 'Typed',
    noScore: 'Not typed yet',
    full: '/ 100',
    of: (account, score) => `${account}: ${score}`,
  },
  section: {
    count: (done, planned, skipped) =>
      skipped > 0 ? `${done} / ${planned}, ${skipped} skipped` : `${done} / ${planned}`,
    ahead: (count, when) => `${times(count, 'item')}, ${when}`,
    fromStart: (time) => `from ${time} on`,
    fromEnd: 'after the show',
    normal: 'Only normal broadcasting is allowed. No tricks, no worries.',
  },
  row: {
    skip: 'Skip',
    restore: 'Restore',
    skippedToday: 'skipped today',
    skippedWeek: 'skipped this week',
    skippedShow: 'skipped this time',
    before: (time) => `by ${time}`,
    beforeSunday: 'by Sunday',
    about: (minutes) => `about ${minutes} min`,
    anyone: 'Whoever has time',
    host: 'Who is on air',
    later: (day) => `filled in ${day}`,
    proofs: (count) => (count === 1 ? '1 photo' : `${count} photos`),
    place: (number, of) => `${number} of ${of}`,
    places: {
      log: 'log a session',
      refunds: 'refunds',
      plan: 'roster',
      firstOrders: 'first orders',
      regulars: 'regulars',
      week: 'weekly report',
    },
  },
  item: {
    rule: 'The rule',
    checked: (month) => `Checked in ${month}; the platform has the last word`,
    note: 'Note',
    notePlaceholder: 'A word for the others, optional',
    saveNote: 'Save the note',
    doneBy: (who, when) => `Done by ${who}, ${when}`,
    skippedBy: (who, when) => `Skipped by ${who}, ${when}`,
    openNote: 'Not done yet',
    proof: 'Photos as proof',
    proofAdd: 'Add photos',
    proofEmpty: 'A photo helps to show it later. Optional.',
    done: 'Done',
    skip: 'Skip this time',
    takeBack: 'Take it back',
  },
  regulars: {
    title: 'Regulars who may come tonight',
    note: (weekday) => `Who bought on ${weekday} at least twice in the last 180 days.`,
    none: (weekday) => `Nobody buys on ${weekday} often enough to say yet. With more orders there will be names here.`,
    reading: 'Reading orders…',
    fact: (weekday, times, product) =>
      [`Bought on ${weekday} ${times} times`, product === undefined ? '' : `last ${product}`]
        .filter(Boolean)
        .join(', '),
  },
  noShow: {
    title: "No show in today's roster",
    note: 'If you go live anyway, the lists around a show can be ticked.',
    goLive: 'Live today after all',
    roster: 'Roster',
    pastTitle: 'No show was logged for this day',
    pastNote: 'Neither in the roster nor among the sessions.',
    pastGoLive: 'There was a show',
  },
  foot: {
    gallery: 'Templates',
    galleryCount: (merchant, influencer) => `${merchant} for merchants / ${influencer} for influencers`,
    lists: 'Your lists',
    listCount: (count) => times(count, 'list'),
    earlier: 'Fill in past days',
  },
  empty: {
    title: 'Trust, in small things every day',
    text: 'Pick a few lists and make them your own.\nTick them off day by day; skipping is fine.',
    pick: 'Pick from the templates',
    write: 'Write your own',
    viewer: 'The team has no lists yet. Owner, operators and anchors can pick some.',
  },
  offline: { title: 'No network, and ticking works', note: 'All is kept on the phone and sent later by itself.' },
  pause: {
    title: 'Time off',
    cell: 'Take days off',
    cellNote: 'Nothing is due on days off, and nothing counts as missed.',
    all: 'All lists',
    scope: 'Which lists',
    from: 'From',
    until: 'Until',
    reason: 'Why',
    reasonPlaceholder: 'A holiday, stocktaking; optional',
    save: 'Take them off',
    wrongOrder: 'The last day must come after the first',
    now: (until) => `Off until ${until}`,
    resting: 'The lists rest; nothing to do today.',
    resume: 'Begin again today',
    saved: 'Time off is set',
    ended: 'The lists are back',
    coming: (from, until) => `Off from ${from} to ${until}`,
    cancel: 'Cancel',
  },
  day: {
    title: 'Fill in past days',
    earlier: 'Day before',
    later: 'Day after',
    none: 'Nothing was due on this day',
    note: 'What is filled in counts as done, with the day on which it was filled in.',
    rested: 'This day was off',
  },
}
