import { inTurn, taps, types, type Screen } from './screen'
import type { Stage } from './stage'

const FRIDAY = '2026-11-20T17:40:00+08:00'
const AFTER = '2026-11-21T00:12:00+08:00'
const PLAN = 'pages-team/plan/index'
const ON_FRIDAY = { now: FRIDAY, from: 'sample', route: PLAN } as const

const guess = inTurn(
  taps('guess'),
  types({ 'guess-low': '22万', 'guess-high': '26万' }),
  taps('seal-guess'),
  ({ hand }: Stage) => hand.finds('my-guess'),
)

/** The show is over and saved. */
const logGuessed = async ({ hand, setClock }: Stage): Promise<void> => {
  await setClock(AFTER)
  await hand.open('pages-sessions/log/index', { now: AFTER })
  await hand.finds('save-session')
  await hand.type('field-viewers', '15320')
  await hand.type('field-gmvFen', '268400')
  await hand.tap('save-session')
  await hand.finds('fab-log')
}

const openPlan = ({ hand }: Stage): Promise<void> => hand.open(PLAN, { now: AFTER })

const openSession = ({ hand }: Stage): Promise<void> => hand.tapOneOf('session-card-', 0)

/** 排班与先猜后看. */
export const PLAN_SCREENS: readonly Screen[] = [
  { name: 'plan', ...ON_FRIDAY, ready: 'edit-roster' },
  { name: 'plan-edit', ...ON_FRIDAY, steps: taps('edit-roster', 'slot-slot-6'), ready: 'save-slot' },
  { name: 'plan-anchors', ...ON_FRIDAY, steps: taps('night-anchors'), ready: 'save-night' },
  { name: 'plan-time', ...ON_FRIDAY, steps: taps('night-time'), ready: 'save-night' },
  { name: 'plan-empty', now: FRIDAY, from: 'ownTeam', route: PLAN, ready: 'add-slot' },
  { name: 'plan-guess', ...ON_FRIDAY, steps: taps('guess'), ready: 'seal-guess' },
  { name: 'plan-guessed', ...ON_FRIDAY, steps: guess, ready: 'my-guess' },
  { name: 'plan-record', ...ON_FRIDAY, steps: inTurn(guess, logGuessed, openPlan), ready: 'guess-record' },
  { name: 'session-guessed', ...ON_FRIDAY, steps: inTurn(guess, logGuessed, openSession), ready: 'detail-guesses' },
]
