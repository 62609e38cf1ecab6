import type { DrawnPicture } from '@/runtime/picture/use-drawn'
import type { ShareTexts } from '@/locales/share-texts'
import { COVER } from '@/runtime/cover'
import { ROUTES, routeTo } from '@/runtime/routes'

/** What WeChat is answered when it asks a page for its card. */
export interface SentCard {
  readonly title: string
  readonly path: string
  readonly imageUrl: string
}

/** Where a link leads: its path holds the token and nothing else, so that nothing of the session is in it. */
export const pathOfLink = (token: string): string => routeTo(ROUTES.share, { token })

interface CardParts {
  readonly title: string
  /** Absent where the team has no cloud to hold the page: the card leads to the tool itself. */
  readonly path: string | undefined
  readonly picture: DrawnPicture
}

/** The card of a session as it goes into a chat. */
export function sentCard({ title, path, picture }: CardParts): SentCard {
  return { title, path: path ?? ROUTES.sessions, imageUrl: picture ?? COVER }
}

/** What a page says of itself while nobody chose what to share: the tool, and nothing of the team. */
export function plainCard({ card }: ShareTexts): SentCard {
  return { title: card.plainTitle, path: ROUTES.sessions, imageUrl: COVER }
}
