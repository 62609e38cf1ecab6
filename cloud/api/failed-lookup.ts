import type { Envelope } from '@/protocol/envelope'
import { hashOf } from './hash'
import { readPerson, writePerson } from './person'
import { countOne, isSpent } from './rate-window'
import { failure } from './reply'
import type { Scope } from './scope'
import { transact } from './transact'

/**
 * What a call on a team that the caller may not know of is answered with in the end. A team that was theirs and was
 * erased, or that they left, is not merely unknown: their phones may clear their copies. Anything else may be a guess,
 * and guesses are counted by person, so that ids cannot be tried in bulk.
 */
export function answerLookup<T>(reply: Envelope<T>, teamId: string, scope: Scope): Promise<Envelope<T>> {
  const isGuess = !reply.ok && (reply.code === 'not_found' || reply.code === 'already_exists')
  if (!isGuess) return Promise.resolve(reply)
  return transact(scope, async (transaction): Promise<Envelope<T>> => {
    const person = await readPerson(transaction, scope.identity)
    const hash = hashOf('team', teamId)
    const isErased = person.teams?.includes(teamId) && (await transaction.get('receipts', hash)) !== undefined
    const wasTheirs = isErased || person.left?.includes(hash)
    if (reply.code === 'not_found' && wasTheirs) return failure('forbidden', 'not a member of this team')
    const { failedLookups } = scope.limits
    const now = scope.clock.now()
    if (isSpent(person.failedLookups, failedLookups, now)) return failure('too_many_tries', 'too many unknown teams')
    const counted = { ...person, failedLookups: countOne(person.failedLookups, failedLookups, now) }
    await writePerson(transaction, scope.identity, counted)
    return reply
  })
}
