/** Only these go into a path as they are; a dot is escaped, so that no folder can look like a text. */
const PLAIN = /[A-Za-z0-9_-]/

/** `teams/a.b/team` → `teams/a%2e;b/team`: a path below the storage's root, without the suffix. */
function escaped(key: string): string {
  return key.split('/').map(escapeSegment).join('/')
}

function escapeSegment(segment: string): string {
  let text = ''
  for (const character of segment) {
    text += PLAIN.test(character) ? character : `%${(character.codePointAt(0) ?? 0).toString(16)};`
  }
  return text
}

/** Path of the text of a key, relative to the storage's root. */
export function pathOfKey(key: string, suffix: string): string {
  return escaped(key) + suffix
}

/** Path of a folder prefix that ends in `/`, relative to the root; empty for the root itself. */
export function pathOfPrefix(prefix: string): string {
  return escaped(prefix.slice(0, -1))
}

/** The path of the folder that holds a path; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** A name in a folder's listing: a text's last key segment, or a folder's. */
export function segmentOfName(name: string, suffix: string): { readonly isText: boolean; readonly segment: string } {
  const isText = name.endsWith(suffix)
  const plain = isText ? name.slice(0, -suffix.length) : name
  const segment = plain.replace(/%([0-9a-f]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
  return { isText, segment }
}
