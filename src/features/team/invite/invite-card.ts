import type { ManageTexts } from '@/locales/manage-texts'
import { COVER } from '@/runtime/cover'
import { ROUTES, routeTo } from '@/runtime/routes'

export interface SentInvitation {
  readonly code: string
  /** The address of the drawn picture, where it is drawn already and this phone can. */
  readonly picture: string | null | undefined
}

/**
 * What a card in a chat says: the code, and nothing of the team. Without an invitation it is about the tool alone.
 */
export function inviteCard(invitation: SentInvitation | undefined, { card }: ManageTexts) {
  if (!invitation) return { title: card.plainTitle, path: ROUTES.sessions, imageUrl: COVER }
  const { code, picture } = invitation
  return { title: card.title, path: routeTo(ROUTES.onboarding, { code }), imageUrl: picture ?? COVER }
}
