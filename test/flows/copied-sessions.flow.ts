import { inBothBuilds } from './in-builds'
import { longBackup } from './long-backup'
import { joinTeam, NOW, teamWithCode } from './steps'

inBothBuilds(
  'sessions of a local team are copied into a team one has joined, by number, and taken back',
  async (place) => {
    const { chen, code } = await teamWithCode(place, 'anchor', '大家的')

    const lin = await place.phoneOf('lin')
    await lin.open('', { now: NOW })
    await lin.give('restore-backup', { name: 'daybreak.json', text: await longBackup(4, Date.parse(NOW)) })
    await lin.finds('fab-log')
    await lin.open(`pages/onboarding/index?code=${code}`)
    await joinTeam(lin, { member: '林岚' })
    await lin.finds('log-first')
    await lin.tap('tab-team')
    await lin.tap('open-copy')
    await lin.sees('把「禾序买手店」的 4 场拷贝到「大家的」')
    await lin.tap('copy-go')
    await lin.finds('copy-nothing')
    await lin.tap('toast-undo')
    await lin.sees('4 场拷贝到')
    await lin.tap('copy-go')
    await lin.finds('copy-nothing')

    await chen.open('pages/team/index')
    await chen.sees('禾序女装')
  },
)
