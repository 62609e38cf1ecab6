import { useMemo } from 'react'
import type { Me } from '@/domain/checklist/assignee'
import { useMember } from '@/runtime/use-member'
import { useBook } from '../book/use-book'
import { usePeople } from '../people/use-people'
import { useTrustText } from '../use-trust-text'

/** Whose days the map shows, and of which list. */
export interface HeatChoice {
  readonly who: string
  readonly person?: Pick<Me, 'memberId' | 'anchorIds'>
  readonly checklistId?: string
}

export interface HeatChoices {
  readonly first: HeatChoice
  /** The team and its people in roster order for who leads it; oneself alone for everybody else. */
  readonly people: readonly (HeatChoice & { readonly words: string })[]
  readonly lists: readonly { readonly id: string | undefined; readonly words: string }[]
}

export function useHeatChoice(): HeatChoices {
  const { week: words } = useTrustText()
  const { role } = useMember()
  const { all, me } = usePeople()
  const { lists } = useBook()
  return useMemo(() => {
    const mine = { who: 'mine', words: words.mine, person: me }
    const team = { who: 'team', words: words.team }
    const others = all
      .filter(({ id, memberId }) => memberId !== me.memberId && !me.anchorIds.has(id))
      .map(({ id, name, memberId }) => ({
        who: id,
        words: name,
        // An anchor who is no member ticks nothing: what is theirs is done on somebody's phone.
        person: { memberId: memberId ?? id, anchorIds: new Set([id]) },
      }))
    const leads = role === 'owner'
    return {
      first: leads ? { who: 'team' } : { who: 'mine', person: me },
      people: leads ? [team, mine, ...others] : [mine],
      lists: [{ id: undefined, words: words.allLists }, ...lists.map(({ id, name }) => ({ id, words: name }))],
    }
  }, [words, role, all, me, lists])
}
