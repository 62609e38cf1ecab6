import { common } from './common'
import { format } from './format'
import { judgement } from './judgement'
import { terms } from './terms'

export const zhCN = { common, format, judgement, terms }
