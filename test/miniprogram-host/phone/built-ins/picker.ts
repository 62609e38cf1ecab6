import { pickerDialogue, type PickerMode } from './picker-dialogue'
import type { BuiltIn, BuiltInNode } from './built-in'

type Item = string | number | Readonly<Record<string, unknown>>

const wordsOf = (items: readonly Item[], key: string): readonly string[] =>
  items.map((item) => String(typeof item === 'object' ? item[key] : item))

const modeOf = ({ given, textOf }: BuiltInNode): PickerMode => {
  const range = (given('range') ?? []) as readonly Item[] | readonly (readonly Item[])[]
  const mode = given('mode') ?? 'selector'
  if (mode === 'date' || mode === 'time') {
    return { kind: mode, value: textOf('value'), start: textOf('start'), end: textOf('end') }
  }
  const isMany = mode === 'multiSelector'
  const columns = (isMany ? range : [range]) as readonly (readonly Item[])[]
  const value = given('value') ?? (isMany ? [] : 0)
  return {
    kind: 'columns',
    columns: columns.map((items) => wordsOf(items, textOf('rangeKey'))),
    value: (isMany ? (value as readonly unknown[]) : [value]).map(Number),
    isOne: !isMany,
  }
}

/** A tap on what stands in it opens the phone's own wheel; here a small dialogue stands for that. */
export const picker: BuiltIn = {
  name: 'picker',
  attributes: 'mode disabled range range-key value start end fields header-text'.split(' '),
  build: (node) => {
    node.host.addEventListener('click', () => {
      if (node.given('disabled') === true) return
      void pickerDialogue(modeOf(node)).then((value) => {
        if (value === undefined) node.tell('cancel', {})
        else node.tell('change', { value })
      })
    })
    return () => undefined
  },
}
