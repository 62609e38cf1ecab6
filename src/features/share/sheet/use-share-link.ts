import { useState } from 'react'
import { SHARE_DAYS, type ShareChoices, type ShareDays } from '@/domain/share-card/share-choices'
import type { ErrorCode } from '@/protocol/envelope'
import type { ShareSubject } from '@/protocol/share'
import type { ShareTexts } from '@/locales/share-texts'
import { useRuntime } from '@/runtime/runtime-provider'
import { useReplica } from '@/runtime/use-replica'
import { useTeams } from '@/runtime/use-teams'
import { pathOfLink } from '../card/sent-card'

const TOKEN_BITS = 128

export type Sharing = ShareChoices & { readonly days: ShareDays }

export interface ShareLink {
  /** Where the card leads; absent where the team has no cloud to hold the page. */
  readonly path: string | undefined
  /** Has the cloud hold the page. Repeating it is harmless. Resolves with what went wrong. */
  make(): Promise<ErrorCode | 'unreachable' | undefined>
}

/**
 * The link to a subject under these choices. The phone makes the token, so that a card can be sent in the moment of the
 * tap; other choices are another link.
 */
export function useShareLink(subject: ShareSubject, sharing: Sharing): ShareLink {
  const { cloud, random } = useRuntime()
  const replica = useReplica()
  const { active } = useTeams()
  const { hidesAmounts, withWentWell, days } = sharing
  const [tokens] = useState(() => SHARE_DAYS.map(() => [1, 2, 3, 4].map(() => random.id(TOKEN_BITS))))
  const token = tokens[SHARE_DAYS.indexOf(days)]?.[(hidesAmounts ? 2 : 0) + (withWentWell ? 1 : 0)] ?? ''
  const teamId = active?.home === 'cloud' ? active.teamId : undefined
  return {
    path: teamId && pathOfLink(token),
    make: async () => {
      if (teamId === undefined) return undefined
      // The cloud shows what its own log holds.
      await replica.sync()
      const choices = { hidesAmounts, withWentWell }
      const made = await cloud.call('share.create', { teamId, token, subject, choices, days })
      return made.ok ? undefined : made.code
    },
  }
}

/** What a person reads when a link was not made. */
export function linkProblem(code: ErrorCode | 'unreachable', { sheet }: ShareTexts): string {
  if (code === 'forbidden') return sheet.linkRefused
  if (code === 'text_refused') return sheet.textRefused
  if (code === 'rate_limited') return sheet.linkLimited
  return code === 'no_such_session' ? sheet.unsent : sheet.linkFailed
}
