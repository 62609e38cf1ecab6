import type { ManageTexts } from '@/locales/manage-texts'
import { ROUTES, routeTo } from '@/runtime/routes'

/** 5:4, in the package: without a picture of its own WeChat would take one of the page. */
const PICTURE = '/pages-team/invite-card.jpg'

/**
 * What a card in a chat says: the code, and nothing of the team. Without a code it is about the tool alone.
 */
export function inviteCard(code: string | undefined, { card }: ManageTexts) {
  if (code === undefined) return { title: card.plainTitle, path: ROUTES.sessions, imageUrl: PICTURE }
  return { title: card.title, path: routeTo(ROUTES.onboarding, { code }), imageUrl: PICTURE }
}
