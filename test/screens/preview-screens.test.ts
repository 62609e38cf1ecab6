import { checkScreens } from './check-screens'

checkScreens({
  build: 'preview',
  turnsOf: () => [
    ['light', 'dark', 'largest'],
    ['english', 'largestEnglish'],
  ],
})
