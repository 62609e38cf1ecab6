export type PickerMode =
  | { readonly kind: 'date' | 'time'; readonly value: string; readonly start: string; readonly end: string }
  | {
      readonly kind: 'columns'
      readonly columns: readonly (readonly string[])[]
      readonly value: readonly number[]
      readonly isOne: boolean
    }

/** What WeChat reports: the text of a date or time, the place in one column or the places in several. */
export type Picked = string | number | readonly number[]

const columnOf = (words: readonly string[], chosen: number): HTMLSelectElement => {
  const column = document.createElement('select')
  words.forEach((each, place) => column.add(new Option(each, String(place), false, place === chosen)))
  return column
}

const fieldsOf = (mode: PickerMode): { fields: readonly HTMLElement[]; read: () => Picked } => {
  if (mode.kind === 'columns') {
    const columns = mode.columns.map((words, place) => columnOf(words, mode.value[place] ?? 0))
    const places = () => columns.map((column) => Number(column.value))
    return { fields: columns, read: () => (mode.isOne ? (places()[0] ?? 0) : places()) }
  }
  const field = document.createElement('input')
  Object.assign(field, { type: mode.kind, value: mode.value, min: mode.start, max: mode.end })
  return { fields: [field], read: () => field.value }
}

const buttonOf = (words: string, onClick: () => void): HTMLButtonElement => {
  const button = document.createElement('button')
  button.textContent = words
  button.addEventListener('click', onClick)
  return button
}

/** Asks the person; resolves with nothing where they turned it down. */
export const pickerDialogue = (mode: PickerMode): Promise<Picked | undefined> =>
  new Promise((resolve) => {
    const dialogue = document.createElement('dialog')
    dialogue.className = 'host-picker'
    const { fields, read } = fieldsOf(mode)
    const end = (picked: Picked | undefined) => {
      dialogue.remove()
      resolve(picked)
    }
    dialogue.append(
      ...fields,
      buttonOf('取消', () => end(undefined)),
      buttonOf('确定', () => end(read())),
    )
    dialogue.addEventListener('cancel', () => end(undefined))
    document.body.append(dialogue)
    dialogue.showModal()
  })
