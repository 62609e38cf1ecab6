import { inBothBuilds } from './in-builds'
import { NOW, twoOfOneTeam } from './steps'

inBothBuilds('a team is handed over, is to be erased, is kept, and is found by a new phone', async (place) => {
  const { chen, other: xu } = await twoOfOneTeam(place, { person: 'xu', member: '许可', role: 'operator' })

  await chen.open('pages/team/index')
  await chen.sees('许可')
  await chen.tapOneOf('member-', 1)
  await chen.tap('hand-over')
  await chen.tap('confirm')
  await chen.sees('许可现在是老板')

  await xu.open('pages/team/index')
  await xu.finds('open-erase')
  await xu.tap('open-erase')
  await xu.type('erase-name-input', '禾序买手店')
  await xu.tap('erase-team')
  await xu.finds('keep-team')

  await chen.open('pages/team/index')
  await chen.sees('许可要求删除整个团队的数据')
  await chen.tap('erasure-read')
  await chen.sees('整个团队将在')
  expect(await chen.has('keep-team')).toBe(false)

  await xu.tap('keep-team')
  await xu.losesSightOf('整个团队将在')
  await xu.open('pages/team/index')
  await xu.tap('open-export')
  await xu.tap('export-start')
  await xu.finds('export-ready')
  await xu.tap('export-save')
  await xu.sees('存好了')

  const anew = await place.phoneOf('chen')
  await anew.open('', { now: NOW })
  await anew.sees('你已经在这些团队里')
  await anew.tapOneOf('found-', 0)
  await anew.finds('tab-team')
  await anew.tap('tab-team')
  await anew.sees('许可')
  await anew.tap('open-personal')
  await anew.tap('personal-erase')
  await anew.sees('前成员')
  await anew.tap('confirm')
  await anew.finds('start-team')
})
