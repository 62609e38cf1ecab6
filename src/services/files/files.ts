export type FileOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly code: 'cancelled' | 'too_large' | 'unavailable' | 'privacy_refused'
      readonly message: string
    }

/** Files handed to and taken from the person: in WeChat through a chat, in the preview through the browser. */
export interface Files {
  save(name: string, text: string): Promise<FileOutcome<void>>
  /** Lets the person choose one text file. `extensions` without dots. */
  choose(extensions: readonly string[]): Promise<FileOutcome<{ name: string; text: string }>>
}
