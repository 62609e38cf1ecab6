import type { SharedPage } from '@/protocol/share'
import type { CardContent, ContentWords } from './card-content'
import { reportContent } from './report-content'
import { sessionContent } from './session-content'

/** What a card says of what was shared. */
export function contentOf(shared: SharedPage, words: ContentWords): CardContent {
  return shared.kind === 'session' ? sessionContent(shared, words) : reportContent(shared, words)
}
