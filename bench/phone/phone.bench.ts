import budgets from '../../config/budgets.json'
import { closeBrowser } from '../../test/browser/open-phone'
import { costOf, handHolding, handWith, open } from './open-hand'
import type { Hand } from '../../test/flows/hand'
import type { Family, Subject } from '../subject'

const SESSIONS = 2_000
const ROUNDS = 15

export const family: Family = {
  chapter: 7,
  title: 'On the phone',
  sentence:
    `The compiled mini program with ${SESSIONS.toLocaleString('en-US')} sessions on the phone, in a browser on WeChat’s own component framework ` +
    '(`test/miniprogram-host`). The peer is Taro’s hello world, in Chinese as our words are, opened in turns with it; each counts at its quickest of ' +
    `${ROUNDS}, because a browser’s time is the clock’s. First content is the first that the view has drawn: the bar of the tabs, ` +
    'from the page’s own template; the first cards follow. The longest task is one of the package’s own JavaScript, React’s work included. ' +
    '“No JIT” is the same browser with `--jitless`.',
  measure: async () => {
    try {
      const held = await handHolding('shipped', SESSIONS)
      return [await firstContent(held, await handWith('helloWorld')), await longestTasks(held)]
    } finally {
      await closeBrowser()
    }
  },
}

interface Opened {
  readonly fromOpening: number
  readonly fromCode: number
  /** When the first cards were sent, since the first line of the package's code */
  readonly cards: number
}

async function opened(hand: Hand): Promise<Opened> {
  await open(hand)
  const { firstContent: first, sent } = await costOf(hand)
  if (!first) throw new Error('nothing was shown')
  const codeAt = first.fromOpening - first.fromCode
  const cards = sent.find(({ text }) => text.includes('session-card-'))?.at ?? Number.NaN
  await hand.kill()
  return { ...first, cards: cards - codeAt }
}

async function firstContent(held: Hand, hello: Hand): Promise<Subject> {
  const [ours, theirs]: [Opened[], Opened[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await opened(held))
    theirs.push(await opened(hello))
  }
  const least = (of: readonly Opened[], what: keyof Opened) => Math.min(...of.map((each) => each[what]))
  const cards = least(ours, 'cards')
  return {
    name: 'phone.firstContent',
    label: `First content with ${SESSIONS.toLocaleString('en-US')} sessions`,
    unit: 'ms',
    columns: [
      { key: '', label: 'since opening' },
      { key: 'fromCode', label: 'since its first line of code' },
    ],
    ours: { key: 'ours', label: 'ours', values: [least(ours, 'fromOpening'), least(ours, 'fromCode')] },
    peers: [
      {
        key: 'helloWorld',
        label: 'Taro’s hello world',
        ratio: { key: 'overHelloWorld', of: 'over', bound: budgets.firstContentOverHelloWorld },
        values: [least(theirs, 'fromOpening'), least(theirs, 'fromCode')],
      },
      {
        key: 'firstCards',
        label: 'our first cards are sent',
        values: [least(ours, 'fromOpening') - least(ours, 'fromCode') + cards, cards],
      },
    ],
  }
}

/** What a person does in an evening, one step after the other. */
const STEPS: readonly (readonly [key: string, label: string, step: (hand: Hand) => Promise<void>])[] = [
  ['open', 'opening', (hand) => open(hand)],
  ['scroll', 'scrolling the list', (hand) => hand.scroll(3_000)],
  ['form', 'the form of a session', async (hand) => (await hand.tap('fab-log'), hand.finds('save-session'))],
  ['key', 'a key', (hand) => hand.type('field-gmvFen', '1')],
  [
    'typing',
    'typing',
    async (hand) => (await hand.type('field-viewers', '11240'), hand.type('field-gmvFen', '186300')),
  ],
  ['save', 'saving', async (hand) => (await hand.tap('save-session'), hand.finds('fab-log'))],
]

async function longestTasks(held: Hand): Promise<Subject> {
  const values: number[] = []
  for (const [, , step] of STEPS) {
    await step(held)
    values.push((await costOf(held)).longestHandler.milliseconds)
  }
  return {
    name: 'phone.longestTask',
    label: 'The longest task of a step',
    unit: 'ms',
    columns: STEPS.map(([key, label]) => ({ key, label })),
    ours: { key: '', label: 'ours', values },
    peers: [],
    allowed: { label: '`config/budgets.json`', values: STEPS.map(() => budgets.handlerMilliseconds) },
  }
}
