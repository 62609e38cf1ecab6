import { checkScreens } from './check-screens'
import { STATES } from './screens'

checkScreens({ build: 'weapp', screens: STATES, turns: ['light', 'dark'] })
