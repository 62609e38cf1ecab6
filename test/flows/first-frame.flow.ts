import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PAGES } from '../../config/first-frame'
import { inBuilds } from './in-builds'
import { beginTeam, NOW } from './steps'

const program = process.env.DAYBREAK_WEAPP ?? 'dist/weapp'

const tabs = Object.keys(PAGES) as readonly (keyof typeof PAGES)[]

/** The classes of a tab bar, whatever stands between them. */
const classesOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/class="((?:tab|i) [^"]*|tab)"/g)].map(([, classes = '']) => classes.trim())

inBuilds(['weapp'], 'the frame in the template of a tab is the bar that is drawn in its place', async ({ phoneOf }) => {
  const chen = await phoneOf('chen')
  await chen.open('', { now: NOW })
  await beginTeam(chen, { team: '禾序买手店', member: '陈静' })
  for (const tab of tabs) {
    await chen.tap(`tab-${tab}`)
    const template = readFileSync(path.join(program, `${PAGES[tab]}.wxml`), 'utf8')
    const frame = classesOf(template.slice(template.indexOf('tabbar')))
    const drawn: string[] = []
    for (const each of tabs) drawn.push(...classesOf(await chen.markup(`tab-${each}`)))
    expect(frame).toHaveLength(2 * tabs.length)
    expect(drawn).toEqual(frame)
  }
})
