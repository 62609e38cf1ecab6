/** What a file holds: the text it was written as, or bytes. */
export type FileContent = string | Uint8Array<ArrayBuffer>

export const bytesOf = (content: FileContent): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

export const textOf = (content: FileContent): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

export const ofBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (one) => one.charCodeAt(0))

export const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

let find: (path: string) => FileContent | undefined = () => undefined

/** From now on pictures of the page are looked for among these files. */
export const showFilesOf = (finder: typeof find): void => {
  find = finder
}

/** Where this browser finds a picture that WeChat finds by the path of a file. */
export const addressOfPicture = (path: string): string => {
  const content = find(path)
  return content === undefined ? path : URL.createObjectURL(new Blob([bytesOf(content)]))
}
