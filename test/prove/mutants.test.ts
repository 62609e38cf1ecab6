import { readFileSync } from 'node:fs'
import path from 'node:path'
import mutants from './mutants.json'

describe('the mistakes that the proof is tried with', () => {
  it.each(mutants)('still fit the product: $name', ({ file, from, to }) => {
    const source = readFileSync(path.resolve(__dirname, '../..', file), 'utf8')
    expect(source.split(from)).toHaveLength(2)
    expect(to).not.toBe(from)
  })
})
