import { figureIn } from './figure-in'

export type ReadmeLanguage = 'en' | 'zh'

const START = '<!-- benchmarks -->'
const END = '<!-- /benchmarks -->'

/** A README with its paragraph of benchmarks as docs/benchmarks.md has the figures. Throws where it has no place for it. */
export function withBenchmarks(readme: string, document: string, language: ReadmeLanguage): string {
  const start = readme.indexOf(START)
  const end = readme.indexOf(END)
  if (start < 0 || end < start) throw new Error(`a README needs ${START} and ${END}`)
  return `${readme.slice(0, start + START.length)}\n\n${WORDS[language](figuresOf(document))}\n\n${readme.slice(end)}`
}

function figuresOf(document: string) {
  const at = (table: string, column: string) => (line: string) => figureIn(document, { table, line, column })
  const opening = at('Opening the copy', '2,000 sessions')
  const openingSlowly = at('Opening the copy', '2,000 sessions, no JIT')
  const merging = at('Merging concurrent changes', '2,000 sessions')
  const stored = at('On storage', '2,000 sessions')
  const edit = at('One batch', 'an edit')
  return {
    overParse: opening('ours ÷ `JSON.parse`'),
    overParseSlowly: openingSlowly('ours ÷ `JSON.parse`'),
    openTinybase: opening('TinyBase ÷ ours'),
    openTinybaseSlowly: openingSlowly('TinyBase ÷ ours'),
    openYjs: opening('Yjs ÷ ours'),
    openYjsSlowly: openingSlowly('Yjs ÷ ours'),
    mergeTinybase: merging('TinyBase ÷ ours'),
    mergeYjs: merging('Yjs ÷ ours'),
    overPlain: stored('ours ÷ plain JSON'),
    edit: edit('**ours**'),
    editPlain: edit('plain JSON'),
    editTinybase: edit('TinyBase'),
    editYjs: edit('Yjs'),
  }
}

type Figures = ReturnType<typeof figuresOf>

const WORDS: Readonly<Record<ReadmeLanguage, (figures: Figures) => string>> = {
  en: (f) =>
    [
      `With 2,000 sessions, opening the phone's copy takes ${f.overParse} times as long as \`JSON.parse\` of the bare records ` +
        `(${f.overParseSlowly} times without a JIT, as on iOS); TinyBase takes ${f.openTinybase} times as long as we do (${f.openTinybaseSlowly}), ` +
        `Yjs ${f.openYjs} times (${f.openYjsSlowly}).`,
      `Merging what three phones did unseen by each other takes TinyBase ${f.mergeTinybase} times as long and Yjs ${f.mergeYjs} times.`,
      `On storage the copy is ${f.overPlain} times the plain JSON. An edit of three fields is ${f.edit} bytes on the wire: ` +
        `its plain JSON is ${f.editPlain}, TinyBase sends ${f.editTinybase}, Yjs ${f.editYjs}.`,
      'All figures, with how they grow: [`docs/benchmarks.md`](docs/benchmarks.md), written by `npm run bench`.',
    ].join(' '),
  zh: (f) =>
    [
      `2,000 场的团队，打开手机里的那一份，用时是只对这些记录做 \`JSON.parse\` 的 ${f.overParse} 倍（像 iOS 那样没有 JIT 时 ${f.overParseSlowly} 倍）；` +
        `TinyBase 的用时是我们的 ${f.openTinybase} 倍（${f.openTinybaseSlowly} 倍），Yjs 是 ${f.openYjs} 倍（${f.openYjsSlowly} 倍）。`,
      `合并三台手机互不知情的改动，TinyBase 的用时是我们的 ${f.mergeTinybase} 倍，Yjs 是 ${f.mergeYjs} 倍。`,
      `存下来的大小是纯 JSON 的 ${f.overPlain} 倍。改三个数，网上传 ${f.edit} 字节：纯 JSON ${f.editPlain}，TinyBase ${f.editTinybase}，Yjs ${f.editYjs}。`,
      '全部数字和增长情况见 [`docs/benchmarks.md`](docs/benchmarks.md)，由 `npm run bench` 写成。',
    ].join(''),
}
