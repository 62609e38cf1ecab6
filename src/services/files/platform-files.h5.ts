import type { FileOutcome, Files } from './files'

const LARGEST_FILE_BYTES = 50 * 1024 * 1024

/** The browser's download and its file dialogue. */
export function createPlatformFiles(): Files {
  return { save, choose }
}

function save(name: string, text: string): Promise<FileOutcome<void>> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
  link.download = name
  link.click()
  // The download reads the address a moment after the click.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  return Promise.resolve({ ok: true, value: undefined })
}

function choose(extensions: readonly string[]): Promise<FileOutcome<{ name: string; text: string }>> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = extensions.map((extension) => `.${extension}`).join(',')
    input.addEventListener('cancel', () => resolve({ ok: false, code: 'cancelled', message: 'no file was chosen' }))
    input.addEventListener('change', () => void textOf(input.files?.[0]).then(resolve))
    input.click()
  })
}

async function textOf(file: File | undefined): Promise<FileOutcome<{ name: string; text: string }>> {
  if (!file) return { ok: false, code: 'cancelled', message: 'no file was chosen' }
  if (file.size > LARGEST_FILE_BYTES) return { ok: false, code: 'too_large', message: `${file.size} bytes` }
  try {
    return { ok: true, value: { name: file.name, text: await file.text() } }
  } catch (error) {
    return { ok: false, code: 'unavailable', message: error instanceof Error ? error.message : String(error) }
  }
}
