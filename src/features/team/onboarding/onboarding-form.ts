import type { TeamKind } from '@/domain/records/team'
import { JOIN_CODE_LENGTH, normaliseJoinCode } from './join-code'

export type StartMode = 'create' | 'join'

/** As typed so far; survives a kill. */
export interface OnboardingForm {
  readonly mode: StartMode
  readonly kind?: TeamKind
  readonly teamName: string
  readonly memberName: string
  readonly code: string
}

/** What is missing before a team can be begun or joined, from the top of the screen down. */
export type MissingPart = 'kind' | 'teamName' | 'memberName' | 'code'

const EMPTY: OnboardingForm = { mode: 'create', teamName: '', memberName: '', code: '' }

export interface FirstForm {
  /** What was left half-filled. */
  readonly found?: OnboardingForm
  /** A code that came with the address. */
  readonly code?: string
  readonly canJoin: boolean
}

/** The form as the screen opens. A code in the address means that somebody was invited. */
export function firstForm({ found, code = '', canJoin }: FirstForm): OnboardingForm {
  const form = { ...EMPTY, ...found }
  if (!canJoin) return { ...form, mode: 'create' }
  const given = normaliseJoinCode(code)
  return given ? { ...form, mode: 'join', code: given } : form
}

export function missingPart({ mode, kind, teamName, memberName, code }: OnboardingForm): MissingPart | undefined {
  if (mode === 'join') {
    if (code.length < JOIN_CODE_LENGTH) return 'code'
  } else {
    if (!kind) return 'kind'
    if (teamName.trim() === '') return 'teamName'
  }
  return memberName.trim() === '' ? 'memberName' : undefined
}
