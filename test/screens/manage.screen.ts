import type { CallName, Calls } from '@/protocol/calls'
import type { Phone } from '../browser/phone'
import type { OpenPreview, Screen } from './screen'

const NOW = '2026-11-23T09:41:00+08:00'
const TEAM = { teamId: 'team-of-the-pictures', memberId: 'member-chen', name: '禾序买手店', kind: 'merchant' } as const

/** Calls the preview's cloud as somebody else. */
async function callAs<N extends CallName>(
  phone: Phone,
  person: string,
  call: { name: N; request: Calls[N]['request'] },
) {
  const reply: unknown = await phone.page.evaluate(
    async ({ address, body }) => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
      return response.json() as Promise<unknown>
    },
    { address: `/as/${person}/api`, body: { ...call, client: 1 } },
  )
  return (reply as { data: Calls[N]['reply'] }).data
}

const inviteAs = async (phone: Phone, teamId: string): Promise<string> =>
  (await callAs(phone, 'chen', { name: 'team.invite', request: { teamId, role: 'anchor' } })).code

/** 陈静's own team on her phone, and 苏禾 in it. */
const beginWithSu = async (phone: Phone, open: OpenPreview): Promise<void> => {
  await open('pages/onboarding/index')
  await phone.tap('kind-merchant')
  await phone.type('team-name-input', '禾序买手店')
  await phone.type('member-name-input', '陈静')
  await phone.tap('start-team')
  await phone.find('tab-team').waitFor()
  await phone.tap('tab-team')
  await phone.find('invite').waitFor()
  await phone.tap('invite')
  await phone.tap('invite-make')
  const code = await phone.textOf('invite-code')
  await callAs(phone, 'su', { name: 'team.join', request: { code, memberName: '苏禾' } })
  await open('pages/team/index')
  await phone.waitForText('苏禾')
}

const openMember = async (phone: Phone, open: OpenPreview): Promise<void> => {
  await beginWithSu(phone, open)
  await phone.page.locator('[id^="member-"]:visible').nth(1).click()
  await phone.find('remove-member').waitFor()
}

const openErase = async (phone: Phone, open: OpenPreview): Promise<void> => {
  await beginWithSu(phone, open)
  await phone.tap('open-erase')
  await phone.find('erase-team').waitFor()
}

const largestType = async (phone: Phone): Promise<void> => {
  await phone.tap('type-size')
  await phone.tap('typeSize-choice-extraLarge')
  await phone.tap('sheet-close')
}

/** 苏禾 joined 陈静's team with this phone. */
const joinAsSu = async (phone: Phone, open: OpenPreview): Promise<void> => {
  await open('pages/onboarding/index')
  await callAs(phone, 'chen', { name: 'team.create', request: { ...TEAM, memberName: '陈静' } })
  const code = await inviteAs(phone, TEAM.teamId)
  await phone.tap('kind-merchant')
  await phone.tap('team-mode-join')
  await phone.type('join-code-input', code)
  await phone.type('member-name-input', '苏禾')
  await phone.tap('start-team')
  await phone.find('tab-team').waitFor()
}

const beRemoved = async (phone: Phone, open: OpenPreview): Promise<void> => {
  await joinAsSu(phone, open)
  const { members } = await callAs(phone, 'chen', { name: 'team.members', request: { teamId: TEAM.teamId } })
  for (const { id, role } of members) {
    if (role === 'owner') continue
    await callAs(phone, 'chen', { name: 'team.remove', request: { teamId: TEAM.teamId, memberId: id } })
  }
  await open('pages/team/index')
  await phone.find('departure-read').waitFor()
}

export const screens: readonly Screen[] = [
  { name: 'member', now: NOW, run: openMember },
  { name: 'member-dark', now: NOW, options: { colorScheme: 'dark' }, run: openMember },
  { name: 'member-en', now: NOW, options: { locale: 'en-GB' }, run: openMember },
  {
    name: 'member-remove',
    now: NOW,
    run: async (phone, open) => {
      await openMember(phone, open)
      await phone.tap('remove-member')
      await phone.find('confirm').waitFor()
    },
  },
  {
    name: 'team-cloud',
    now: NOW,
    run: beginWithSu,
  },
  { name: 'erase', now: NOW, run: openErase },
  { name: 'erase-en', now: NOW, options: { locale: 'en-GB' }, run: openErase },
  {
    name: 'erase-asked-large-dark',
    now: NOW,
    options: { colorScheme: 'dark' },
    run: async (phone, open) => {
      await beginWithSu(phone, open)
      await largestType(phone)
      await phone.tap('open-erase')
      await phone.type('erase-name-input', '禾序买手店')
      await phone.tap('erase-team')
      await phone.find('keep-team').waitFor()
    },
  },
  {
    name: 'exporting',
    now: NOW,
    run: async (phone, open) => {
      await beginWithSu(phone, open)
      await phone.tap('open-export')
      await phone.tap('export-start')
      await phone.find('export-ready').waitFor()
    },
  },
  {
    name: 'personal',
    now: NOW,
    run: async (phone, open) => {
      await beginWithSu(phone, open)
      await phone.tap('open-personal')
      await phone.find('personal-erase').waitFor()
    },
  },
  { name: 'removed', now: NOW, person: 'su', run: beRemoved },
  {
    name: 'erasure-news-en',
    now: NOW,
    person: 'he',
    options: { locale: 'en-GB' },
    run: async (phone, open) => {
      await joinAsSu(phone, open)
      const erase = { teamId: TEAM.teamId, what: 'team', name: TEAM.name } as const
      await callAs(phone, 'chen', { name: 'data.erase', request: erase })
      await open('pages/team/index')
      await phone.find('erasure-read').waitFor()
      await callAs(phone, 'chen', { name: 'data.erase', request: { teamId: TEAM.teamId, what: 'keep' } })
    },
  },
  {
    name: 'onboarding-found',
    now: NOW,
    person: 'lin',
    run: async (phone, open) => {
      await open('pages/onboarding/index')
      const team = { ...TEAM, teamId: 'team-of-lin', memberId: 'member-lin', memberName: '林岚' }
      await callAs(phone, 'lin', { name: 'team.create', request: team })
      await open('pages/onboarding/index')
      await phone.waitForText('禾序买手店')
    },
  },
]
