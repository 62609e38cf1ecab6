/** The preview is served at `/as/<person>/`; anything else is the same page without a cloud behind it. */
export function previewPerson(): string | undefined {
  return /\/as\/([a-z0-9-]+)\//.exec(window.location.pathname)?.[1]
}

/** A parameter of the preview, from the page's own query (before the `#` of the route). */
export function previewQuery(name: string): string | undefined {
  return new URLSearchParams(window.location.search).get(name) ?? undefined
}
