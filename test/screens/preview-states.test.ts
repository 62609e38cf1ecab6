import { checkScreens } from './check-screens'
import { STATES } from './screens'

checkScreens({ build: 'preview', screens: STATES, turns: ['english', 'largestEnglish', 'light', 'dark', 'largest'] })
