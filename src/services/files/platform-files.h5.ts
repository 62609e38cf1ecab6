import type { ChosenBytes, FileOutcome, Files } from './files'

const LARGEST_FILE_BYTES = 50 * 1024 * 1024

/** The browser's download and its file dialogue. */
export function createPlatformFiles(): Files {
  return { save, choose, chooseBytes }
}

function save(name: string, content: string | Uint8Array): Promise<FileOutcome<void>> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type: 'application/octet-stream' }))
  link.download = name
  link.click()
  // The download reads the address a moment after the click.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  return Promise.resolve({ ok: true, value: undefined })
}

async function choose(extensions: readonly string[]): Promise<FileOutcome<{ name: string; text: string }>> {
  const chosen = await pick(extensions)
  return chosen.ok ? reading(async () => ({ name: chosen.value.name, text: await chosen.value.text() })) : chosen
}

async function chooseBytes(extensions: readonly string[]): Promise<FileOutcome<ChosenBytes>> {
  const chosen = await pick(extensions)
  if (!chosen.ok) return chosen
  const file = chosen.value
  return reading(async () => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { name: file.name, bytes, utf8: await file.text() }
  })
}

function pick(extensions: readonly string[]): Promise<FileOutcome<File>> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = extensions.map((extension) => `.${extension}`).join(',')
    input.addEventListener('cancel', () => resolve({ ok: false, code: 'cancelled', message: 'no file was chosen' }))
    input.addEventListener('change', () => resolve(usable(input.files?.[0])))
    input.click()
  })
}

function usable(file: File | undefined): FileOutcome<File> {
  if (!file) return { ok: false, code: 'cancelled', message: 'no file was chosen' }
  if (file.size > LARGEST_FILE_BYTES) return { ok: false, code: 'too_large', message: `${file.size} bytes` }
  return { ok: true, value: file }
}

async function reading<T>(read: () => Promise<T>): Promise<FileOutcome<T>> {
  try {
    return { ok: true, value: await read() }
  } catch (error) {
    return { ok: false, code: 'unavailable', message: error instanceof Error ? error.message : String(error) }
  }
}
