import { checkScreens } from './check-screens'

// English first: its records have the longer names, and keep them when the page is turned to Chinese.
checkScreens({ build: 'preview', turnsOf: () => ['english', 'largestEnglish', 'light', 'dark', 'largest'] })
