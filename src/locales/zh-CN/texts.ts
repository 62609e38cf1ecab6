import { common } from './common'
import { format } from './format'
import { judgement } from './judgement'
import { log } from './log'
import { refunds } from './refunds'
import { sessions } from './sessions'
import { terms } from './terms'

export const zhCN = { common, format, judgement, log, refunds, sessions, terms }
