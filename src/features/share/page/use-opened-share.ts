import { useCallback, useEffect, useState } from 'react'
import type { ErrorCode } from '@/protocol/envelope'
import type { OpenedShare, ShareSubject } from '@/protocol/share'
import { ASKED_REPORT } from '@/runtime/asked-report'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'

export type GuestShare = Extract<OpenedShare, { as: 'guest' }>

export type OpenState =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly share: GuestShare }
  | { readonly state: 'closed'; readonly code: ErrorCode | 'unreachable' }

/** Asks what stands behind a link, with one call; a member goes on to the thing itself. */
export function useOpenedShare(token: string): OpenState & { readonly retry: () => void } {
  const { cloud, drafts, teams, navigation } = useRuntime()
  const [opened, setOpened] = useState<OpenState>({ state: 'opening' })
  const land = useCallback(
    async (subject: ShareSubject, teamId: string): Promise<void> => {
      if (subject.kind === 'session') return navigation.replace(routeTo(ROUTES.session, { id: subject.id }))
      // A tab takes no parameters: it finds there which days to begin with.
      await drafts.save(`${teamId}/${ASKED_REPORT}`, subject)
      navigation.restart(ROUTES.weekly)
    },
    [drafts, navigation],
  )
  const open = useCallback(async (): Promise<OpenState> => {
    const reply = await cloud.call('share.open', { token })
    if (!reply.ok) return { state: 'closed', code: reply.code }
    if (reply.data.as === 'guest') return { state: 'open', share: reply.data }
    const { teamId, subject } = reply.data
    const entered = await teams.enter(teamId)
    if (!entered.ok) return { state: 'closed', code: 'unreachable' }
    await land(subject, teamId)
    return { state: 'opening' }
  }, [cloud, teams, land, token])
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isWanted = true
    void open().then((result) => isWanted && setOpened(result))
    return () => {
      isWanted = false
    }
  }, [open, attempt])
  const retry = () => {
    setOpened({ state: 'opening' })
    setAttempt((before) => before + 1)
  }
  return { ...opened, retry }
}
