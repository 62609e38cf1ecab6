import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inBuilds } from './in-builds'
import { beginTeam, NOW } from './steps'

const program = process.env.DAYBREAK_WEAPP ?? 'dist/weapp'

/** The classes of a tab bar, whatever stands between them. */
const classesOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/class="((?:tab|i) [^"]*|tab)"/g)].map(([, classes = '']) => classes.trim())

inBuilds(['weapp'], 'the frame in the template of a tab is the bar that is drawn in its place', async ({ phoneOf }) => {
  const chen = await phoneOf('chen')
  await chen.open('', { now: NOW })
  await beginTeam(chen, { team: '禾序买手店', member: '陈静' })
  for (const tab of ['sessions', 'team']) {
    await chen.tap(`tab-${tab}`)
    const template = readFileSync(path.join(program, `pages/${tab}/index.wxml`), 'utf8')
    const frame = classesOf(template.slice(template.indexOf('tabbar')))
    const drawn = classesOf(await chen.markup('tab-sessions')).concat(classesOf(await chen.markup('tab-team')))
    expect(frame).toHaveLength(4)
    expect(drawn).toEqual(frame)
  }
})
