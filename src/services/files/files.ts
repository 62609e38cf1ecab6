export type FileOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly code: 'cancelled' | 'too_large' | 'unavailable' | 'privacy_refused'
      readonly message: string
    }

/** A file as it is: its bytes, and what the platform reads as UTF-8 where it could. */
export interface ChosenBytes {
  readonly name: string
  readonly bytes: Uint8Array
  readonly utf8?: string
}

/** Files handed to and taken from the person: in WeChat through a chat, in the preview through the browser. */
export interface Files {
  /** A text becomes UTF-8. */
  save(name: string, content: string | Uint8Array): Promise<FileOutcome<void>>
  /** Lets the person choose one text file. `extensions` without dots. */
  choose(extensions: readonly string[]): Promise<FileOutcome<{ name: string; text: string }>>
  /** Lets the person choose one file of any sort. */
  chooseBytes(extensions: readonly string[]): Promise<FileOutcome<ChosenBytes>>
}
