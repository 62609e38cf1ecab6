/**
 * A picture of the tool for cards in a chat, 5:4: without one WeChat would take one of the page, figures and all. It
 * stands in the main package, where every page that sends a card reaches it.
 */
export const COVER = '/cover.jpg'
