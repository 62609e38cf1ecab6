/** Somebody to be in the preview. The first part of the address says who, never the body of a call. */
export interface Person {
  readonly key: string
  readonly name: string
  /** What the page says beside the name. */
  readonly part: { readonly zh: string; readonly en: string }
}

export const PEOPLE: readonly Person[] = [
  { key: 'chen', name: '陈静', part: { zh: '老板', en: 'owner' } },
  { key: 'xu', name: '许可', part: { zh: '运营', en: 'operator' } },
  { key: 'lin', name: '林岚', part: { zh: '主播', en: 'anchor' } },
  { key: 'su', name: '苏禾', part: { zh: '主播', en: 'anchor' } },
  { key: 'zhou', name: '周宁', part: { zh: '主播', en: 'anchor' } },
  { key: 'he', name: '何敏', part: { zh: '只看', en: 'viewer' } },
]

export function findPerson(key: string): Person | undefined {
  return PEOPLE.find((person) => person.key === key)
}

/** The identity the local cloud vouches for, in place of an OPENID. */
export function identityOf(person: Person): string {
  return `local:${person.key}`
}
