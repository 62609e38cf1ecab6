import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { CloudClock, CloudRandom } from './scope'

/** Time and randomness where the api runs on Node, in WeChat's cloud as on a newcomer's machine. */
export const NODE_CLOCK: CloudClock = { now: Date.now, wait: (milliseconds) => wait(milliseconds) }
export const NODE_RANDOM: CloudRandom = { bytes: (count) => randomBytes(count) }
