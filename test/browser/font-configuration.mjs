import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../scripts/root.mjs'

const family = 'Noto Sans SC'
/** What the style sheet asks for on a phone, drawn here in the one font that every machine has after `npm ci`. */
const standIns = ['PingFang SC', 'HarmonyOS Sans SC', 'MiSans', 'Microsoft YaHei', 'system-ui', 'sans-serif', 'serif']

const alias = (name) =>
  `  <match target="pattern">
    <test name="family" qual="any"><string>${name}</string></test>
    <edit name="family" mode="assign" binding="same"><string>${family}</string></edit>
  </match>`

/** Writes a fontconfig file that knows two weights of a Chinese font and nothing of the machine; returns its path. */
export const writeFontConfiguration = () => {
  const directory = path.join(root, 'out/browser')
  const fonts = path.join(root, 'node_modules/@expo-google-fonts/noto-sans-sc')
  mkdirSync(directory, { recursive: true })
  const file = path.join(directory, 'fonts.conf')
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${fonts}/400Regular</dir>`,
    `  <dir>${fonts}/600SemiBold</dir>`,
    `  <cachedir>${path.join(directory, 'font-cache')}</cachedir>`,
    ...standIns.map(alias),
    '</fontconfig>',
    '',
  ]
  writeFileSync(file, lines.join('\n'))
  return file
}
