import { figureText } from './figure-text'
import { growthAt, growthBoundAt, MOST_GROWTH, MOST_GROWTH_OF_LIMIT, ratioAt } from './measure'
import { LONGEST_PASS_MS } from './sized-times'
import type { Family, Line, Ratio, Subject } from './subject'

/** A family with what it measured under both conditions. */
export interface Chapter extends Pick<Family, 'title' | 'sentence'> {
  readonly jitted: readonly Subject[]
  /** Subjects of the same names; none where the JIT makes no difference. */
  readonly jitless: readonly Subject[]
}

export interface Machine {
  readonly node: string
  readonly processor: string
}

const MISSED = '✗'
const GROWS = '▲'
const NOTHING = '–'

/** docs/benchmarks.md, as Markdown that is not yet laid out. */
export function benchmarksDocument(chapters: readonly Chapter[], { node, processor }: Machine): string {
  return [
    '# Benchmarks',
    `<!-- Written by \`npm run bench\`; what is changed by hand is lost. -->`,
    `Written by \`npm run bench\` on Node ${node}, ${processor}. Every figure stands beside a peer or a limit measured in turns with it, ` +
      'in one process; times are medians of what the process took of the processor, so that nothing else on the machine counts. “No JIT” is `node --jitless`, which is how iOS runs a mini program’s JavaScript. ' +
      'Durations are of this machine and are only told; the ratios are what is held to bounds, at the size that a bound names.',
    `${MISSED} misses its bound. ${GROWS} grows by more than ${MOST_GROWTH} for ten times the size and by more than ${MOST_GROWTH_OF_LIMIT} times what the limit ` +
      `beside it grows by. ${NOTHING} was left out: going by the size before it, one pass would take more than ${LONGEST_PASS_MS / 1000} s.`,
    ...chapters.flatMap(chapterLines),
  ].join('\n\n')
}

function chapterLines({ title, sentence, jitted, jitless }: Chapter): readonly string[] {
  const tables = jitted.flatMap((subject) => {
    const slow = jitless.find(({ name }) => name === subject.name)
    return [`### ${subject.label}`, tableOf(slow ? [subject, slow] : [subject])]
  })
  return [`## ${title}`, sentence, ...tables]
}

/** One table of a subject under one or both conditions, which stand side by side. */
function tableOf(runs: readonly Subject[]): string {
  const [subject] = runs as [Subject, ...Subject[]]
  const header = runs.flatMap(({ columns }, run) =>
    columns.map(({ label }) => (run === 0 ? label : `${label}, no JIT`)),
  )
  const row = (label: string, cell: (run: Subject, place: number) => string, bound = '') =>
    cells([label, ...runs.flatMap((run) => run.columns.map((_, place) => cell(run, place))), bound])
  const peerRows = subject.peers.flatMap((peer, place) => {
    const figures = row(peer.label, (run, column) => cellOf(run, run.peers[place], column))
    const { ratio } = peer
    if (!ratio) return [figures]
    const ratios = row(
      ratioLabel(peer.label, ratio),
      (run, column) => ratioCell(run, place, column),
      boundText(subject, ratio),
    )
    return [figures, ratios]
  })
  return [
    cells(['', ...header, 'bound']),
    cells(['', ...header, ''].map((_, place) => (place === 0 ? '---' : '--:'))),
    row('**ours**', (run, column) => cellOf(run, run.ours, column)),
    ...(subject.isGrowing ? [row('growth', growthCell)] : []),
    ...(subject.allowed ? [row(`most allowed (${subject.allowed.label})`, allowedCell)] : []),
    ...peerRows,
  ].join('\n')
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`
}

function cellOf({ unit }: Subject, line: Line | undefined, column: number): string {
  const value = line?.values[column]
  return typeof value === 'number' ? figureText(value, unit) : NOTHING
}

function growthCell(run: Subject, column: number): string {
  const growth = growthAt(run.ours.values, column)
  if (growth === undefined) return column === 0 ? '' : NOTHING
  return figureText(growth, 'ratio') + (growth > growthBoundAt(run, column) ? ` ${GROWS}` : '')
}

function allowedCell({ allowed, ours, unit }: Subject, column: number): string {
  const most = allowed?.values[column]
  if (most === undefined) return NOTHING
  return figureText(most, unit) + ((ours.values[column] ?? 0) > most ? ` ${MISSED}` : '')
}

function ratioLabel(peer: string, { of }: Ratio): string {
  return of === 'over' ? `ours ÷ ${peer}` : `${peer} ÷ ours`
}

function ratioCell({ ours, peers, columns }: Subject, place: number, column: number): string {
  const peer = peers[place]
  const ratio = peer?.ratio
  const value = ratio && ratioAt(ratio, ours.values[column], peer.values[column])
  if (value === undefined) return NOTHING
  const isMissed =
    ratio?.bound !== undefined &&
    columns[column]?.key === '' &&
    (ratio.of === 'over' ? value > ratio.bound : value < ratio.bound)
  return figureText(value, 'ratio') + (isMissed ? ` ${MISSED}` : '')
}

function boundText({ columns }: Subject, { of, bound }: Ratio): string {
  if (bound === undefined) return ''
  const at = columns.find(({ key }) => key === '')?.label ?? ''
  return `${of === 'over' ? '≤' : '≥'} ${bound} at ${at}`
}
