import { useCallback } from 'react'
import type { Buyer } from '@/domain/records/buyer'
import type { Fields } from '@/domain/records/fields'
import { useSave } from '@/runtime/use-save'
import type { ShownPerson } from './use-person'

type Said = Pick<Buyer, 'alias' | 'assigneeId' | 'note' | 'trustSource' | 'trustWords' | 'watchedSessions'>

/** Saves what the team says of a person, with an undo that brings back what it said before. */
export function useSaveBuyer({ record }: ShownPerson): (said: Partial<Said>, words: string) => Promise<boolean> {
  const save = useSave()
  return useCallback(
    (said, words) => {
      const before = Object.fromEntries(
        (Object.keys(said) as (keyof Said)[]).map((field) => [field, record[field] ?? null]),
      )
      const write = (fields: Fields) => ({ kind: 'buyer' as const, id: record.id, fields })
      return save([write(said)], { words, undo: [write(before)] })
    },
    [record, save],
  )
}
