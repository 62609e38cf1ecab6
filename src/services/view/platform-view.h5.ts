/** Nothing crosses to a view in a browser. */
export function tunePlatformView(): void {}
