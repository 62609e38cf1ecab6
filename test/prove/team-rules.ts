import type { Role } from '@/protocol/roles'

/** Who may do what, said once more and not by the code that decides. `undefined`: nobody of the team. */
const READERS: readonly (readonly [RegExp, readonly (Role | undefined)[]])[] = [
  [/^work$/, ['owner', 'operator', 'anchor', 'viewer']],
  [/^checks-/, ['owner', 'operator', 'anchor', 'viewer']],
  [/^buyers-/, ['owner', 'operator', 'anchor']],
  [/^owner$/, ['owner']],
]

export function mayRead(role: Role | undefined, stream: string): boolean {
  return READERS.find(([pattern]) => pattern.test(stream))?.[1].includes(role) ?? false
}

export function mayWrite(role: Role | undefined, stream: string): boolean {
  return role !== 'viewer' && mayRead(role, stream)
}
