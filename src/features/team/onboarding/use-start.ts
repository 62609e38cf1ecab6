import { useCallback, useState } from 'react'
import { firstRecords } from '@/domain/team/first-records'
import { useText } from '@/locales/text-context'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import type { TeamResult } from '@/runtime/team-result'
import type { Runtime } from '@/runtime/runtime'
import { problemWords } from '../problem-words'
import { DRAFT_KEY } from './use-onboarding-form'
import type { OnboardingForm } from './onboarding-form'

const RECORD_ID_BITS = 96

/** The ways in: each may take a moment, and one at a time. */
export type WayIn = 'start' | 'sample' | 'restore'

export interface Start {
  readonly busy?: WayIn
  /** Why the last try did not work. */
  readonly problem?: string
  readonly forgetProblem: () => void
  readonly go: (way: WayIn, form: OnboardingForm) => void
}

/** Makes or joins a team and leads to its sessions. What was typed is only cleared once that worked. */
export function useStart(): Start {
  const { teams, drafts, navigation, random } = useRuntime()
  const text = useText()
  const [busy, setBusy] = useState<WayIn>()
  const [problem, setProblem] = useState<string>()
  const enter = async (way: WayIn, form: OnboardingForm) => {
    setBusy(way)
    setProblem(undefined)
    const result = await tryWay(way, form, { teams, random })
    setBusy(undefined)
    if (!result.ok) return setProblem(problemWords(result.code, text))
    if (way === 'start') await drafts.clear(DRAFT_KEY)
    navigation.restart(ROUTES.sessions)
  }
  return {
    busy,
    problem,
    forgetProblem: useCallback(() => setProblem(undefined), []),
    go: (way, form) => {
      if (!busy) void enter(way, form)
    },
  }
}

function tryWay(
  way: WayIn,
  form: OnboardingForm,
  { teams, random }: Pick<Runtime, 'teams' | 'random'>,
): Promise<TeamResult> {
  if (way === 'sample') return teams.loadSample()
  if (way === 'restore') return teams.restore()
  const { mode, kind = 'merchant', code } = form
  const memberName = form.memberName.trim()
  if (mode === 'join') return teams.join({ code, memberName })
  const name = form.teamName.trim()
  const begins = (memberId: string) =>
    firstRecords({ teamName: name, teamKind: kind, memberId, memberName }, () => random.id(RECORD_ID_BITS))
  return teams.create({ name, kind, memberName, begins })
}
