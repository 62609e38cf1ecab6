import type { ShareTexts } from '@/locales/share-texts'
import { ROUTES } from '@/runtime/routes'

/** 5:4, in each package that shares: without a picture of its own WeChat would take one of the page, figures and all. */
export const coverIn = (subPackage: 'pages-sessions' | 'pages-share'): string => `/${subPackage}/cover.jpg`

/** What a page says of itself while nobody chose what to share: the tool, and nothing of the team. */
export function plainCard({ card }: ShareTexts, imageUrl: string) {
  return { title: card.plainTitle, path: ROUTES.sessions, imageUrl }
}
