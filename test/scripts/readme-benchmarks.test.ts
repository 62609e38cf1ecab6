import { readFileSync } from 'node:fs'
import path from 'node:path'
import { withBenchmarks } from '../../bench/readme-quote'

const read = (name: string) => readFileSync(path.join(__dirname, '../..', name), 'utf8')
const benchmarks = read('docs/benchmarks.md')

describe.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const)('%s', (name, language) => {
  const readme = read(name)

  it('quotes the benchmarks exactly as docs/benchmarks.md has them', () => {
    expect(withBenchmarks(readme, benchmarks, language)).toBe(readme)
  })

  it('would not pass with a figure that the document does not have', () => {
    const [figure = ''] = /\d+\.\d+/.exec(readme.slice(readme.indexOf('<!-- benchmarks -->'))) ?? []
    const boasting = readme.replace(figure, '0.01')
    expect(boasting).not.toBe(readme)
    expect(withBenchmarks(boasting, benchmarks, language)).toBe(readme)
  })

  it('is refused where it has no place for them', () => {
    expect(() => withBenchmarks('# 破晓', benchmarks, language)).toThrow('<!-- benchmarks -->')
  })
})
