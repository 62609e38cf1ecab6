/** Where the person goes. Addresses are routes such as `/pages-sessions/log/index?id=…`. */
export interface Navigation {
  /** Opens a page above this one. */
  open(address: string): void
  /** Back to the page below; to the first tab where there is none. */
  back(): void
  /** Shows one of the tabs. */
  showTab(address: string): void
  /** Closes every page and starts with this one. */
  restart(address: string): void
  /** Opens a page instead of this one. */
  replace(address: string): void
  /** Scrolls the page in front until the element with this id can be seen below the navigation row. */
  scrollTo(id: string): void
}
