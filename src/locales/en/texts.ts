import type { Texts } from '../texts'
import { common } from './common'
import { format } from './format'
import { judgement } from './judgement'
import { log } from './log'
import { manage } from './manage'
import { onboarding } from './onboarding'
import { plan } from './plan'
import { records } from './records'
import { refunds } from './refunds'
import { sessions } from './sessions'
import { team } from './team'
import { terms } from './terms'

export const en: Texts = {
  common,
  format,
  judgement,
  log,
  manage,
  onboarding,
  plan,
  records,
  refunds,
  sessions,
  team,
  terms,
}
