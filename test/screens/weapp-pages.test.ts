import { checkScreens } from './check-screens'
import { PAGES } from './screens'

// Both builds have one style sheet, and the preview is turned into every variant. What a compiled page breaks it breaks
// where it is fullest.
checkScreens({ build: 'weapp', screens: PAGES, turns: ['largestEnglish', 'largestEnglishDark'] })
