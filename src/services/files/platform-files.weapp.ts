import type { ChosenBytes, FileOutcome, Files } from './files'

/** Far beyond any backup; past it the phone runs out of memory before it can say so. */
const LARGEST_FILE_BYTES = 50 * 1024 * 1024
const ERRNO_PRIVACY = 112

/** Files travel through a chat: WeChat lets a mini program neither see nor fill the phone's own folders. */
export function createPlatformFiles(): Files {
  return { save, choose, chooseBytes }
}

async function save(name: string, content: string | Uint8Array): Promise<FileOutcome<void>> {
  const files = wx.getFileSystemManager()
  const filePath = `${wx.env.USER_DATA_PATH}/${name}`
  const written = await outcome((callbacks) => files.writeFile({ filePath, ...fileData(content), ...callbacks }))
  if (!written.ok) return written
  const shared = await outcome((callbacks) => wx.shareFileMessage({ filePath, fileName: name, ...callbacks }))
  // The chat holds its own copy by now, and ours would count against the 200 MB.
  await outcome((callbacks) => files.unlink({ filePath, ...callbacks }))
  return shared.ok ? { ok: true, value: undefined } : shared
}

/** WeChat takes a whole buffer, and bytes may be a part of one. */
function fileData(content: string | Uint8Array) {
  if (typeof content === 'string') return { data: content, encoding: 'utf8' as const }
  return { data: content.slice().buffer }
}

async function choose(extensions: readonly string[]): Promise<FileOutcome<{ name: string; text: string }>> {
  const chosen = await pick(extensions)
  if (!chosen.ok) return chosen
  const text = await readUtf8(chosen.value)
  return text.ok ? { ok: true, value: { name: chosen.value.name, text: text.value } } : text
}

async function chooseBytes(extensions: readonly string[]): Promise<FileOutcome<ChosenBytes>> {
  const chosen = await pick(extensions)
  if (!chosen.ok) return chosen
  const read = await outcome<{ data: string | ArrayBuffer }>((callbacks) =>
    wx.getFileSystemManager().readFile({ filePath: chosen.value.path, ...callbacks }),
  )
  if (!read.ok) return read
  // Bytes that are no UTF-8 are refused on some phones and replaced on others: either is an answer.
  const utf8 = await readUtf8(chosen.value)
  const bytes = new Uint8Array(read.value.data as ArrayBuffer)
  return { ok: true, value: { name: chosen.value.name, bytes, ...(utf8.ok && { utf8: utf8.value }) } }
}

async function pick(extensions: readonly string[]): Promise<FileOutcome<WxChosenFile>> {
  const allowed = await outcome((callbacks) =>
    wx.requirePrivacyAuthorize ? wx.requirePrivacyAuthorize(callbacks) : callbacks.success?.(undefined),
  )
  if (!allowed.ok) return { ...allowed, code: 'privacy_refused' }
  const chosen = await outcome<{ tempFiles: WxChosenFile[] }>((callbacks) =>
    wx.chooseMessageFile({ count: 1, type: 'file', extension: extensions, ...callbacks }),
  )
  if (!chosen.ok) return chosen
  const file = chosen.value.tempFiles[0]
  if (!file) return { ok: false, code: 'cancelled', message: 'no file was chosen' }
  if (file.size > LARGEST_FILE_BYTES) return { ok: false, code: 'too_large', message: `${file.size} bytes` }
  return { ok: true, value: file }
}

async function readUtf8({ path: filePath }: WxChosenFile): Promise<FileOutcome<string>> {
  const read = await outcome<{ data: string | ArrayBuffer }>((callbacks) =>
    wx.getFileSystemManager().readFile({ filePath, encoding: 'utf8', ...callbacks }),
  )
  return read.ok ? { ok: true, value: read.value.data as string } : read
}

function outcome<T = unknown>(start: (callbacks: WxCallbacks<T>) => void): Promise<FileOutcome<T>> {
  return new Promise((resolve) => {
    start({
      success: (value) => resolve({ ok: true, value }),
      fail: (failure) => resolve({ ok: false, code: codeOf(failure), message: failure.errMsg }),
    })
  })
}

function codeOf({ errMsg, errno }: WxFailure): 'cancelled' | 'privacy_refused' | 'unavailable' {
  if (/cancel/i.test(errMsg)) return 'cancelled'
  return errno === ERRNO_PRIVACY || /privacy/i.test(errMsg) ? 'privacy_refused' : 'unavailable'
}
