import budgets from '../../config/budgets.json'

/** What the product was promised to stay within. A budget may go below it and never above. */
const PROMISED: typeof budgets = {
  mainPackageBytes: 620_000,
  subPackageBytes: 300_000,
  wholePackageBytes: 1_600_000,
  keystrokeBytes: 200,
  tickBytes: 600,
  sessionCardBytes: 1_024,
  addedPictureBytes: 3_200,
  followUpStepBytes: 3_800,
  cardsAtFirst: 8,
  handlerMilliseconds: 50,
  firstContentOverHelloWorld: 1.2,
  pageNodes: 1_000,
  pageDepth: 30,
  pageChildren: 60,
}

test('no budget was ever raised', () => {
  expect(Object.keys(budgets)).toEqual(Object.keys(PROMISED))
  for (const [name, most] of Object.entries(PROMISED)) {
    expect(budgets[name as keyof typeof budgets]).toBeLessThanOrEqual(most)
  }
})
