import type { PersonDocument } from '#cloud/store/documents'
import type { Transaction } from '#cloud/store/store'
import { hashOf } from './hash'
import { NOTHING_YET } from './rate-window'

/** Longer ago nobody's phone still asks. */
const LEFT_MAX = 100

const NOBODY: PersonDocument = { failedJoins: NOTHING_YET, creations: NOTHING_YET }

/** What is known of a person across teams, by what the platform vouches for. */
export async function readPerson(source: Pick<Transaction, 'get'>, identity: string): Promise<PersonDocument> {
  return (await source.get('people', hashOf('person', identity))) ?? NOBODY
}

export function writePerson(transaction: Transaction, identity: string, person: PersonDocument): Promise<void> {
  return transaction.put('people', hashOf('person', identity), person)
}

/** The person with this team among theirs, the newest last. */
export function inTeam(person: PersonDocument, teamId: string): PersonDocument {
  const left = leftWithout(person, teamId)
  return { ...person, teams: [...teamsWithout(person, teamId), teamId], ...(person.left && { left }) }
}

/** The team is no longer among the person's; that they were in some team of this hash is all that stays. */
export async function unlinkTeam(transaction: Transaction, identity: string, teamId: string): Promise<void> {
  const person = await readPerson(transaction, identity)
  const left = [...leftWithout(person, teamId), hashOf('team', teamId)].slice(-LEFT_MAX)
  await writePerson(transaction, identity, { ...person, teams: teamsWithout(person, teamId), left })
}

function leftWithout({ left = [] }: PersonDocument, teamId: string): readonly string[] {
  return left.filter((other) => other !== hashOf('team', teamId))
}

function teamsWithout({ teams = [] }: PersonDocument, teamId: string): readonly string[] {
  return teams.filter((other) => other !== teamId)
}
