/** Nothing crosses to a view in a browser. */
export function tuneView(): void {}
