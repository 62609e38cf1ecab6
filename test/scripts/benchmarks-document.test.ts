import { benchmarksDocument } from '../../bench/document'
import { figureIn } from '../../bench/figure-in'
import { figureText } from '../../bench/figure-text'
import type { Subject } from '../../bench/subject'
import { benchedSubject } from './benched-subject'

const table = 'Opening the copy'

function documentOf(subject: Subject, jitless: readonly Subject[] = []): string {
  const chapter = { title: 'Opening', sentence: 'From text to screen.', jitted: [subject], jitless }
  return benchmarksDocument([chapter], { node: '20.1.2', processor: 'A Processor' })
}

/** The cells of one line of a document's only table. */
function line(document: string, label: string): readonly string[] {
  const row = document.split('\n').find((text) => text.startsWith(`| ${label} |`)) ?? ''
  return row
    .split('|')
    .map((cell) => cell.trim())
    .slice(2, -1)
}

describe('docs/benchmarks.md', () => {
  it('says ours, its growth, each peer and the ratio, with the bound and the size it is stated at', () => {
    const document = documentOf(benchedSubject())
    expect(line(document, '**ours**')).toEqual(['0.600 ms', '6.00 ms', '66.0 ms', ''])
    expect(line(document, 'growth')).toEqual(['', '10.0 ×', '11.0 ×', ''])
    expect(line(document, 'ours ÷ `JSON.parse`')).toEqual(['1.20 ×', '1.20 ×', '1.20 ×', '≤ 1.5 at 2,000 sessions'])
    expect(line(document, 'TinyBase 10.0.1 ÷ ours')).toEqual(['70.0 ×', '70.0 ×', '–', '≥ 40 at 2,000 sessions'])
  })

  it('puts what was measured without a JIT beside it', () => {
    const slow = benchedSubject({ ours: { key: 'ours', label: 'ours', values: [1.2, 12, null] } })
    const document = documentOf(benchedSubject(), [slow])
    expect(line(document, '**ours**')).toEqual(['0.600 ms', '6.00 ms', '66.0 ms', '1.20 ms', '12.0 ms', '–', ''])
    expect(figureIn(document, { table, line: '**ours**', column: '2,000 sessions, no JIT' })).toBe('12.0')
  })

  it('marks a missed bound and growth past its bound', () => {
    const document = documentOf(benchedSubject({ ours: { key: 'ours', label: 'ours', values: [0.6, 15, 66] } }))
    expect(line(document, 'growth')[1]).toBe('25.0 × ▲')
    expect(line(document, 'ours ÷ `JSON.parse`')[1]).toBe('3.00 × ✗')
    expect(line(document, 'TinyBase 10.0.1 ÷ ours')[1]).toBe('28.0 × ✗')
  })

  it('gives a figure by its table, its line without a version, and its column', () => {
    const document = documentOf(benchedSubject())
    expect(figureIn(document, { table, line: 'TinyBase ÷ ours', column: '2,000 sessions' })).toBe('70.0')
    expect(() => figureIn(document, { table, line: 'TinyBase ÷ ours', column: '20,000 sessions' })).toThrow('has no')
    expect(() => figureIn(document, { table: 'Elsewhere', line: '**ours**', column: '2,000 sessions' })).toThrow()
  })

  it.each([
    [0.012345, 'ms', '0.0123 ms'],
    [0.9996, 'ms', '1.00 ms'],
    [66.66, 'ratio', '66.7 ×'],
    [5459.3, 'ms', '5,459 ms'],
    [1_474_180, 'bytes', '1,474,180'],
  ] as const)('writes %d %s as %s', (value, unit, text) => {
    expect(figureText(value, unit)).toBe(text)
  })
})
