/** How this platform passes something on to somebody else. */
export interface Share {
  /** A page can be sent into a chat as a card; where it cannot, a text is copied. */
  readonly hasCards: boolean
  /** An address to copy that leads to a page. In WeChat a page has none but its path. */
  linkTo(path: string): string
}
