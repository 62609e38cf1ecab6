import type { Hand } from './hand'

/** The page that the open sheet's card or copied link leads to. */
export const linkOf = async (hand: Hand): Promise<string> => {
  if (hand.build === 'weapp') {
    const card = await hand.card()
    expect(card?.imageUrl).toMatch(/^data:image\/png/)
    expect(card?.title).not.toMatch(/\d/)
    await hand.finds('share-picture')
    return (card?.path ?? '').slice(1)
  }
  await hand.tap('share-send')
  await hand.finds('share-link')
  const link = new URL(await hand.read('share-link'))
  return (link.searchParams.get('open') ?? '').slice(1)
}
