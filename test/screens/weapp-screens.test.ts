import { checkScreens, type Turns } from './check-screens'

const PLAIN: Turns = ['light', 'dark']

// Both builds have one style sheet. What a tap opens is checked with the largest type in the preview only.
checkScreens({ build: 'weapp', turnsOf: ({ steps }) => (steps ? [PLAIN] : [PLAIN, ['largestEnglish']]) })
