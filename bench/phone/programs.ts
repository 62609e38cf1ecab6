export type ProgramName = 'shipped' | 'helloWorld' | 'plain' | 'onePackage' | 'eager'

interface Program {
  /** Where its host listens */
  readonly address: string
  /** Where it was built */
  readonly folder: string
}

/** A compiled mini program that the command has built and given a host. */
export function programOf(name: ProgramName): Program {
  const told = process.env.DAYBREAK_PROGRAMS
  if (!told) throw new Error('No compiled programs: run this as part of `npm run bench`.')
  return (JSON.parse(told) as Record<ProgramName, Program>)[name]
}
