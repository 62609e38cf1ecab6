import { checkScreens } from './check-screens'
import { PAGES } from './screens'

// English first: its records have the longer names, and keep them when the page is turned to Chinese.
checkScreens({ build: 'preview', screens: PAGES, turns: ['english', 'largestEnglish', 'light', 'dark', 'largest'] })
