import type { Brush } from '@/services/picture/picture'

export interface Written {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly width: number
}

const WIDE = /[\u2E80-\u9FFF\uFF00-\uFFEF…]/
const emOf = (letter: string): number => (WIDE.test(letter) ? 1 : 0.62)

/** A canvas that writes down its text calls; a Chinese character is an em wide, every other a little more than it is. */
export function recordingBrush(): { readonly brush: Brush; readonly written: Written[] } {
  const written: Written[] = []
  const noop = () => undefined
  const sizeOf = () => Number(/(\d+)px/.exec(String(brush.font))?.[1])
  const widthOf = (text: string) => Array.from(text).reduce((sum, letter) => sum + emOf(letter) * sizeOf(), 0)
  const gradient = { addColorStop: noop }
  const names =
    'save restore scale translate fillRect beginPath closePath moveTo lineTo arc arcTo quadraticCurveTo fill stroke'
  const brush = {
    ...Object.fromEntries(names.split(' ').map((name) => [name, noop])),
    font: '',
    createLinearGradient: () => gradient,
    createRadialGradient: () => gradient,
    measureText: (text: string) => ({ width: widthOf(text) }),
    fillText: (text: string, x: number, y: number) => {
      written.push({ text, x, y, size: sizeOf(), width: widthOf(text) })
    },
  } as unknown as Brush
  return { brush, written }
}
