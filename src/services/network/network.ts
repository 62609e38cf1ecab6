/** Whether the phone believes it is online, and a word when that changes. */
export interface Network {
  isOnline(): boolean
  onChange(listener: (isOnline: boolean) => void): () => void
}
