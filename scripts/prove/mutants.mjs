import { readFileSync } from 'node:fs'
import path from 'node:path'
import { bundle } from '../bundle.mjs'
import { root } from '../root.mjs'
import { portionOf } from './portions.mjs'

/** A mistake that shows in none of so many histories is one that the proof does not see. */
const historiesMax = 3_000
const step = 100

const mutants = JSON.parse(readFileSync(path.join(root, 'test/prove/mutants.json'), 'utf8'))

const mutation = ({ name, file, from, to }) => ({
  name,
  setup: (build) => {
    build.onLoad({ filter: /\.ts$/ }, ({ path: loaded }) => {
      if (path.relative(root, loaded) !== file) return undefined
      const source = readFileSync(loaded, 'utf8')
      if (source.split(from).length !== 2) throw new Error(`${file} has changed under the mutant: ${name}`)
      return { contents: source.replace(from, () => to), loader: 'ts' }
    })
  },
})

/** How many histories it took until a mistake that was put in on purpose was seen; `undefined` where none saw it. */
const caughtAfter = async (mutant, { seed, index }) => {
  const folder = `out/prove-mutants/${index}`
  await bundle(['test/prove/main.ts'], folder, { format: 'cjs', plugins: [mutation(mutant)] })
  for (let start = 0; start < historiesMax; start += step) {
    const asked = { program: `${folder}/main.cjs`, part: 'histories', seed }
    const { violations } = await portionOf(asked, start, step)
    if (violations.length > 0) return Math.min(...violations.map((one) => one.index)) + 1
  }
  return undefined
}

/** Puts each mistake into the product by itself; one that is not seen is a violation. */
export const proveMutants = async (seed, { from, count }) => {
  const violations = []
  const caught = []
  for (const [place, mutant] of mutants.slice(from, from + count).entries()) {
    const index = from + place
    const after = await caughtAfter(mutant, { seed, index })
    if (after === undefined) violations.push({ index, what: `not seen in ${historiesMax} histories: ${mutant.name}` })
    else caught.push({ name: mutant.name, after })
  }
  return { count: caught.length + violations.length, violations, facts: { seen: caught.length }, caught }
}

export const mutantCount = mutants.length
