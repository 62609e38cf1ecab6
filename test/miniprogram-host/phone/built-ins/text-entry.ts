import type { BuiltIn, BuiltInNode } from './built-in'

type Entry = HTMLInputElement | HTMLTextAreaElement

const ATTRIBUTES =
  'value type password placeholder placeholder-class disabled maxlength focus confirm-type auto-height auto-focus'

const MODES: Readonly<Record<string, string>> = { number: 'numeric', digit: 'decimal', idcard: 'text' }
const DEFAULT_LENGTH = 140

/** Events of the element itself stay inside: the component speaks for it, in WeChat's words. */
const listen = (entry: Entry, node: BuiltInNode): void => {
  const detail = () => ({ value: entry.value, cursor: entry.selectionStart ?? entry.value.length })
  for (const inner of ['input', 'change', 'selectionchange']) {
    entry.addEventListener(inner, (event) => event.stopPropagation())
  }
  entry.addEventListener('input', () => node.tell('input', detail()))
  entry.addEventListener('focus', () => node.tell('focus', { ...detail(), height: 0 }))
  entry.addEventListener('blur', () => node.tell('blur', detail()))
  entry.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter' && entry instanceof HTMLInputElement) node.tell('confirm', detail())
  })
}

/** WeChat draws the placeholder as an element of its own, with the class that the template names. */
const placeholderOver = (entry: Entry, { host, textOf }: BuiltInNode) => {
  const words = document.createElement('div')
  words.style.cssText = 'position:absolute;inset:0;pointer-events:none;overflow:hidden;white-space:pre-line'
  host.append(words)
  return () => {
    words.className = textOf('placeholderClass')
    words.textContent = entry.value === '' ? textOf('placeholder') : ''
    entry.setAttribute('aria-label', textOf('placeholder'))
  }
}

const entryOf = (tag: 'input' | 'textarea') => (node: BuiltInNode) => {
  const entry = document.createElement(tag)
  node.host.append(entry)
  const drawPlaceholder = placeholderOver(entry, node)
  listen(entry, node)
  entry.addEventListener('input', drawPlaceholder)
  return (attribute: string) => {
    const value = node.given(attribute)
    if (attribute === 'value' && entry.value !== node.textOf('value')) entry.value = node.textOf('value')
    if (attribute === 'disabled') entry.disabled = value === true
    if (attribute === 'autoHeight') node.host.toggleAttribute('auto-height', value === true)
    if (attribute === 'maxlength') entry.maxLength = Number(value ?? DEFAULT_LENGTH)
    if (attribute === 'type') entry.inputMode = MODES[node.textOf('type')] ?? 'text'
    if (attribute === 'password' && tag === 'input')
      (entry as HTMLInputElement).type = value === true ? 'password' : 'text'
    if ((attribute === 'focus' || attribute === 'autoFocus') && value === true) entry.focus()
    drawPlaceholder()
  }
}

export const input: BuiltIn = { name: 'input', attributes: ATTRIBUTES.split(' '), build: entryOf('input') }
export const textarea: BuiltIn = { name: 'textarea', attributes: ATTRIBUTES.split(' '), build: entryOf('textarea') }
