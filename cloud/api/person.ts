import type { PersonDocument } from '#cloud/store/documents'
import type { Transaction } from '#cloud/store/store'
import { hashOf } from './hash'
import { NOTHING_YET } from './rate-window'

const NOBODY: PersonDocument = { failedJoins: NOTHING_YET, creations: NOTHING_YET }

/** What is known of a person across teams, by what the platform vouches for. */
export async function readPerson(transaction: Transaction, identity: string): Promise<PersonDocument> {
  return (await transaction.get('people', hashOf('person', identity))) ?? NOBODY
}

export function writePerson(transaction: Transaction, identity: string, person: PersonDocument): Promise<void> {
  return transaction.put('people', hashOf('person', identity), person)
}

/** The person with this team among theirs, the newest last. */
export function inTeam(person: PersonDocument, teamId: string): PersonDocument {
  return { ...person, teams: [...teamsWithout(person, teamId), teamId] }
}

/** Forgets that the person was in this team. */
export async function unlinkTeam(transaction: Transaction, identity: string, teamId: string): Promise<void> {
  const person = await readPerson(transaction, identity)
  await writePerson(transaction, identity, { ...person, teams: teamsWithout(person, teamId) })
}

function teamsWithout({ teams = [] }: PersonDocument, teamId: string): readonly string[] {
  return teams.filter((other) => other !== teamId)
}
