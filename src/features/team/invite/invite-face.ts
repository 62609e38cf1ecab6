import { clockOf } from '@/domain/calendar/clock-of'
import type { ManageTexts } from '@/locales/manage-texts'
import type { Texts } from '@/locales/texts'
import type { Invitation } from './use-invite'

/** One fact in small below its name. */
export interface InviteFact {
  readonly label: string
  readonly words: string
}

/** Every word on the picture of an invitation: nothing of the team, and not the code, for a picture travels on. */
export interface InviteFace {
  readonly label: string
  readonly large: string
  readonly facts: readonly [InviteFact, InviteFact]
  readonly foot: string
  readonly brand: string
}

interface InviteWords {
  readonly text: Pick<Texts, 'common' | 'format'>
  readonly manage: ManageTexts
}

/** The words of the card of an invitation. */
export function inviteFace({ role, expiresAt }: Invitation, { text, manage }: InviteWords): InviteFace {
  const { common, format } = text
  const { label, large, role: roleName, until, foot, brand } = manage.card.face
  const clock = clockOf(expiresAt)
  const facts = [
    { label: roleName, words: common.roles[role] },
    { label: until, words: `${format.day(clock)} ${format.time(clock)}` },
  ] as const
  return { label, large, facts, foot, brand }
}
