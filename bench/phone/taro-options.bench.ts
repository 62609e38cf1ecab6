import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { closeBrowser } from '../../test/browser/open-phone'
import { cardsSent } from '../../test/flows/cards-sent'
import { costOf, handHolding, handWith, open } from './open-hand'
import { programOf, type ProgramName } from './programs'
import type { Family, Subject, Unit } from '../subject'

const SESSIONS = 200
const LOG = 'pages-sessions/log/index'

export const family: Family = {
  chapter: 8,
  title: 'What Taro’s options bring',
  sentence:
    'The shipped package beside the same sources built, or started, without one of them: without `compileMode`, custom wrappers and the window over ' +
    'the rows; with every page in the main package; without `lazyCodeLoading`; without a preload rule.',
  measure: async ({ isJitless }) => {
    if (isJitless) return []
    try {
      return [...(await listsAndForms()), ...(await packages())]
    } finally {
      await closeBrowser()
    }
  },
}

interface Option {
  readonly key: string
  readonly label: string
  readonly unit: Unit
  /** What the one column is of, where it is not the package as shipped */
  readonly column?: string
}

interface Walked {
  readonly firstList: number
  readonly card: number
  readonly nodes: number
  readonly key: number
}

/** Opens the list, goes back two months in it, and types what fills a form's last gap. */
async function walked(program: ProgramName): Promise<Walked> {
  const hand = await handHolding(program, SESSIONS)
  await open(hand)
  await hand.finds('fab-log')
  const first = (await costOf(hand)).sent.find(({ text }) => cardsSent(text).length > 0)
  await hand.tap('earlier')
  const { nodes } = await costOf(hand)
  await hand.tap('fab-log')
  await hand.type('field-viewers', '11240')
  await hand.tap('field-gmvFen')
  await costOf(hand)
  await hand.goOnTyping('field-gmvFen', '1')
  const key = (await costOf(hand)).sent.reduce((sum, { bytes }) => sum + bytes, 0)
  return { firstList: first?.bytes ?? Number.NaN, card: cardsSent(first?.text ?? '{}')[0] ?? Number.NaN, nodes, key }
}

async function listsAndForms(): Promise<readonly Subject[]> {
  const [ours, plain] = [await walked('shipped'), await walked('plain')]
  return [
    beside({ key: 'compileMode', label: '`compileMode`: one card of the list', unit: 'bytes' }, ours.card, plain.card),
    beside(
      { key: 'wrappers', label: 'Custom wrappers: the key that fills the last gap', unit: 'bytes' },
      ours.key,
      plain.key,
    ),
    beside(
      { key: 'window', label: 'The window over the rows: the page ten weeks back', unit: 'nodes' },
      ours.nodes,
      plain.nodes,
    ),
    beside({ key: 'firstList', label: 'All three: the first list', unit: 'bytes' }, ours.firstList, plain.firstList),
  ]
}

async function packages(): Promise<readonly Subject[]> {
  const code = async (program: ProgramName) => {
    const hand = await handWith(program)
    await open(hand)
    return (await costOf(hand)).codeBytes
  }
  const log = subPackageOf(LOG)
  return [
    beside(
      { key: 'subPackages', label: 'Sub-packages: the main package', unit: 'bytes' },
      mainBytes('shipped'),
      mainBytes('onePackage'),
    ),
    beside(
      { key: 'lazyCode', label: '`lazyCodeLoading`: code run until the first page', unit: 'bytes' },
      await code('shipped'),
      await code('eager'),
    ),
    beside(
      { key: 'preload', label: 'Preload: what a tap on 记一场 has yet to fetch', unit: 'bytes', column: 'at the tap' },
      isPreloaded(log) ? 0 : bytesOf(log),
      bytesOf(log),
    ),
  ]
}

function beside({ key, label, unit, column }: Option, ours: number, without: number): Subject {
  const ratio = ours > 0 ? ({ key: 'saves', of: 'under' } as const) : undefined
  return {
    name: `taro.${key}`,
    label,
    unit,
    columns: [{ key: '', label: column ?? 'as shipped and without' }],
    ours: { key: '', label: 'ours', values: [ours] },
    peers: [{ key: 'without', label: 'without it', values: [without], ...(ratio && { ratio }) }],
  }
}

interface AppJson {
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly preloadRule?: Readonly<Record<string, { readonly packages: readonly string[] }>>
}

const appOf = (program: ProgramName) =>
  JSON.parse(readFileSync(path.join(programOf(program).folder, 'app.json'), 'utf8')) as AppJson

function subPackageOf(route: string): string {
  const owner = appOf('shipped').subPackages?.find(({ root }) => route.startsWith(`${root}/`))
  if (!owner) throw new Error(`${route} is in no sub-package`)
  return owner.root
}

function isPreloaded(subPackage: string): boolean {
  return appOf('shipped').preloadRule?.['pages/sessions/index']?.packages.includes(subPackage) ?? false
}

function bytesOf(folder: string, program: ProgramName = 'shipped'): number {
  const start = path.join(programOf(program).folder, folder)
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0)
}

function mainBytes(program: ProgramName): number {
  const others = (appOf(program).subPackages ?? []).map(({ root }) => bytesOf(root, program))
  return others.reduce((sum, bytes) => sum - bytes, bytesOf('.', program))
}
