import { rowOffsets, rowWindow } from '@/ui/row-window'

const offsets = rowOffsets([100, 50, 100, 50])

test('a window holds the rows that lie in it in part', () => {
  expect(rowWindow(offsets, 120, 260)).toEqual({ first: 1, end: 4, above: 100, below: 0 })
  expect(rowWindow(offsets, 0, 99)).toEqual({ first: 0, end: 1, above: 0, below: 200 })
})

test('a row that ends where the window begins is left out', () => {
  expect(rowWindow(offsets, 100, 140)).toEqual({ first: 1, end: 2, above: 100, below: 150 })
})

test('what is left out above and below and what is in add up to the whole list', () => {
  for (let from = -500; from <= 500; from += 10) {
    const { first, end, above, below } = rowWindow(offsets, from, from + 70)
    expect(above + ((offsets[end] ?? 0) - (offsets[first] ?? 0)) + below).toBe(300)
    expect(end).toBeGreaterThan(first)
  }
})

test('a window beyond either end holds the row at that end', () => {
  expect(rowWindow(offsets, -900, -800)).toMatchObject({ first: 0, end: 1 })
  expect(rowWindow(offsets, 800, 900)).toMatchObject({ first: 3, end: 4, below: 0 })
})

test('a list without rows has an empty window', () => {
  expect(rowWindow(rowOffsets([]), 0, 844)).toEqual({ first: 0, end: 0, above: 0, below: 0 })
})
