import { common } from './common'
import { format } from './format'
import { judgement } from './judgement'
import { manage } from './manage'
import { onboarding } from './onboarding'
import { records } from './records'
import { sessions } from './sessions'
import { terms } from './terms'

export const zhCN = {
  language: 'zh-CN' as 'zh-CN' | 'en',
  common,
  format,
  judgement,
  manage,
  onboarding,
  records,
  sessions,
  terms,
}
