import type { Hand } from './hand'
import { inBothBuilds } from './in-builds'
import { fillShow, twoOfOneTeam } from './steps'

const choosesAccount = async (hand: Hand, place: number): Promise<void> => {
  await hand.tap('account-switch')
  await hand.finds('sheet-close')
  await hand.tapOneOf('account-', place)
}

/** In the sheet: what opened it, then an account a row, then all of them. */
const SECOND = 2
const ALL = 3

inBothBuilds('a team sells on two accounts; each list is its own, and a second phone reads the same', async (place) => {
  const { chen, other: su } = await twoOfOneTeam(place, { person: 'su', member: '苏禾', role: 'anchor' })

  await chen.open()
  await chen.tap('log-first')
  await fillShow(chen, { viewers: '11240', gmvFen: '186300' })
  await chen.tap('save-session')
  await chen.sees('186,300')

  await chen.tap('tab-team')
  await chen.tap('add-account')
  await chen.type('account-name', '禾序男装')
  await chen.tap('save-account')
  await chen.sees('禾序男装')
  await chen.tapOneOf('account-', 1)
  await chen.tap('make-main')
  await chen.sees('禾序男装 现在是主账号')

  await su.sees('禾序男装')
  await su.tap('log-first')
  await fillShow(su, { viewers: '4000', gmvFen: '40000' })
  await su.tap('save-session')
  await su.finds('fab-log')
  await su.losesSightOf('未同步')
  await choosesAccount(su, ALL)
  await su.sees('186,300')

  await chen.open()
  await chen.sees('40,000')
  await choosesAccount(chen, SECOND)
  await chen.sees('186,300')
  await chen.losesSightOf('40,000')
  await choosesAccount(chen, ALL)
  await chen.sees('40,000')
})
