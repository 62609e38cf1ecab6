import { act, render } from '@testing-library/react'
import { WindowedRows } from '@/ui/windowed-rows'

type Scroll = (event: { scrollTop: number }) => void
let mockScroll: Scroll = () => undefined

jest.mock('@tarojs/taro', () => ({
  usePageScroll: (onScroll: Scroll) => {
    mockScroll = onScroll
  },
}))

const rows = Array.from({ length: 5000 }, (_, index) => ({ key: `s${index}`, estimatedHeight: 190 }))
const list = { id: 'list', rows, viewportHeight: 844, renderRow: ({ key }: { key: string }) => <i>{key}</i> }

const drawn = (page: HTMLElement) => Array.from(page.querySelectorAll('i'), (row) => row.textContent)
const heightOf = (page: HTMLElement, end: 'first' | 'last') => {
  const spacers = page.querySelectorAll<HTMLElement>('#list > [style]')
  return parseFloat((end === 'first' ? spacers[0] : spacers[1])?.style.height ?? '')
}
const scrollTo = (scrollTop: number) => act(async () => mockScroll({ scrollTop }))

/** The margin around what is seen has followed. */
const settled = () => act(async () => new Promise((resolve) => setTimeout(resolve, 0)))

test('what is seen comes first: no more than eight rows, and the margin after them', async () => {
  const { container } = render(<WindowedRows {...list} />)
  expect(drawn(container).length).toBeLessThanOrEqual(8)
  await settled()
  expect(drawn(container).length).toBeGreaterThan(8)
})

test('of 5,000 rows only those near the eye are in the page, wherever it is scrolled to', async () => {
  const { container } = render(<WindowedRows {...list} />)
  await settled()
  for (const scrollTop of [0, 1000, 250_000, 949_000]) {
    await scrollTo(scrollTop)
    expect(drawn(container).length).toBeLessThan(30)
    const first = Math.floor(scrollTop / 190)
    expect(drawn(container)).toContain(`s${first}`)
    expect(drawn(container)).toContain(`s${Math.min(first + 4, 4999)}`)
    expect(heightOf(container, 'first') + drawn(container).length * 190 + heightOf(container, 'last')).toBe(950_000)
  }
})

test('a row that leaves the page leaves the height behind that it was measured at', async () => {
  const measure = (ids: readonly string[]) => Promise.resolve(ids.map((id) => (id === 'list-s0' ? 250 : 190)))
  const { container } = render(<WindowedRows {...list} measure={measure} />)
  await scrollTo(0)
  await scrollTo(100_000)
  const [first] = drawn(container)
  expect(heightOf(container, 'first')).toBe(Number(first?.slice(1)) * 190 + 60)
})

test('a little scrolling draws nothing anew', async () => {
  let drawings = 0
  const countRow = ({ key }: { key: string }) => {
    drawings += 1
    return <i>{key}</i>
  }
  render(<WindowedRows {...list} renderRow={countRow} />)
  await settled()
  await scrollTo(10)
  const before = drawings
  await scrollTo(300)
  expect(drawings).toBe(before)
})
