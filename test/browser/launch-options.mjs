import { writeFontConfiguration } from './font-configuration.mjs'
import { unpackedChromium } from './unpacked-chromium.mjs'

/** How playwright-core starts the browser of the tests and pictures: the same on every machine. */
export const launchOptions = async () => {
  const { executablePath, env } = await unpackedChromium()
  return {
    executablePath,
    env: { ...env, FONTCONFIG_FILE: writeFontConfiguration(), TZ: 'Asia/Shanghai' },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--renderer-process-limit=4',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  }
}
