/** Puts a text where the person can paste it. False: WeChat or the browser did not allow it. */
export interface Clipboard {
  copy(text: string): Promise<boolean>
}
