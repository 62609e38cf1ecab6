/** The part of miniprogram-simulate and of its component tree that the tests use. */
export interface SimulatedNode {
  readonly dom: HTMLElement
  dispatchEvent(name: string, options?: { detail?: unknown; bubbles?: boolean }): void
  querySelector(selector: string): SimulatedNode | undefined
  querySelectorAll(selector: string): readonly SimulatedNode[]
}

export interface SimulatedPage extends SimulatedNode {
  readonly instance: PageInstance
  attach(parent: HTMLElement): void
  detach(): void
}

export interface PageInstance {
  route: string
  __route__: string
  options: Readonly<Record<string, string>>
  readonly data: { readonly root?: { readonly cn?: readonly unknown[] } }
  setData(data: object, callback?: () => void): void
  onLoad?(query: Readonly<Record<string, string>>): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
}

export interface Simulate {
  load(path: string, tagName: string, options: object): string
  render(id: string): SimulatedPage
}
