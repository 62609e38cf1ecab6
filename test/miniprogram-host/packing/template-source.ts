/** WeChat's own elements get names that no HTML element has: `input` with children is not what a browser means by it. */
export const BUILT_IN_NAMES = [
  'view',
  'text',
  'image',
  'input',
  'textarea',
  'picker',
  'scroll-view',
  'canvas',
  'button',
]

const tags = new RegExp(`(</?)(${BUILT_IN_NAMES.join('|')})(?=[\\s/>])`, 'g')

/** `bindtap=` → `bind:tap=`, the one way of writing that the template compiler reads as an event. */
const bindings = /(\s)(capture-bind|capture-catch|mut-bind|bind|catch)(?=[a-z]+=)/g

/** A WXML file as the browser's own copy of WeChat's framework reads it. */
export const templateSource = (wxml: string): string => wxml.replace(bindings, '$1$2:').replace(tags, '$1wx-$2')
