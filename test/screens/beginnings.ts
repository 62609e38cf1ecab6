import { sampleBackup } from '../e2e/history-backup'
import { beginTeam, makeCode, restoreTeam } from '../flows/steps'
import type { Stage } from './stage'

/** The sample team, opened as a person opens it. */
const openSample = async ({ hand }: Stage): Promise<void> => {
  await hand.tap('load-sample')
  await hand.finds('strip-week')
}

/** 陈静's own team, with nothing in it. */
export const openOwnTeam = ({ hand }: Stage): Promise<void> => beginTeam(hand, { team: '禾序买手店', member: '陈静' })

/** A team of this phone with the sample's records, the week of `now` logged to its last show. */
const openWholeWeek = async ({ hand }: Stage, now: string): Promise<void> => {
  const text = await sampleBackup({ now: Date.parse(now), through: now.slice(0, '2026-11-22'.length) })
  await restoreTeam(hand, text)
}

/** A team with the sample's records that the cloud has too: only such a team has something to wait for. */
const openCloudTeam = async ({ hand }: Stage, now: string): Promise<void> => {
  await restoreTeam(hand, await sampleBackup({ now: Date.parse(now) }))
  await hand.tap('tab-team')
  await hand.tap('make-cloud')
  await hand.finds('invite')
  await hand.tap('tab-sessions')
  await hand.finds('strip-week')
  await hand.losesSightOf('未同步')
}

/** 陈静's own team on her phone, and 苏禾 in it. */
const openTeamOfTwo = async (stage: Stage): Promise<void> => {
  const { hand, callAs } = stage
  await openOwnTeam(stage)
  await hand.tap('tab-team')
  const code = await makeCode(hand, 'anchor')
  await callAs('su', { name: 'team.join', request: { code, memberName: '苏禾' } })
  await hand.open('pages/team/index')
  await hand.sees('苏禾')
}

/** What a phone can hold before a screen is opened; each is prepared once and copied. */
export const BEGINNINGS = {
  nothing: async (): Promise<void> => undefined,
  sample: openSample,
  ownTeam: openOwnTeam,
  teamOfTwo: openTeamOfTwo,
  wholeWeek: openWholeWeek,
  cloudTeam: openCloudTeam,
} as const satisfies Readonly<Record<string, (stage: Stage, now: string) => Promise<void>>>

export type Beginning = keyof typeof BEGINNINGS
