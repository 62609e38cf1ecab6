const LONGEST = 24

/** The id that the app gave; the compiled build puts a mark of its own before it. */
const ownId = (element: Element): string => {
  const id = element.id.replace(/^.*?--/, '')
  return id.startsWith('_') ? '' : id
}

const nameOf = (element: Element): string => {
  const id = ownId(element)
  if (id) return `#${id}`
  const classes = element.getAttribute('class')?.trim()
  return classes ? `.${classes.split(/\s+/).join('.')}` : ''
}

/** Where an element is, for people who know the code: the names around it, and the words in it. */
export const described = (element: Element): string => {
  const names: string[] = []
  for (let each: Element | null = element; each && names.length < 2; each = each.parentElement) {
    const name = nameOf(each)
    if (name) names.unshift(name)
    if (name.startsWith('#')) break
  }
  return names.join(' ') || element.tagName.toLowerCase()
}

export const quoted = (words: string): string => {
  const text = words.trim().replace(/\s+/g, ' ')
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`
}
