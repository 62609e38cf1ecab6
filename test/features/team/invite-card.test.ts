import { drawInviteCard } from '@/features/team/invite/draw-invite-card'
import { inviteFace } from '@/features/team/invite/invite-face'
import { manageTextsOf } from '@/locales/manage-texts-of'
import { inviteCard } from '@/features/team/invite/invite-card'
import { INVITED_ROLES } from '@/features/team/invite/use-invite'
import { textsOf } from '@/locales/text-context'
import { ROUTES } from '@/runtime/routes'
import { at } from '../../domain/build-session'
import { recordingBrush } from '../recording-brush'

const EXPIRES = at('2026-11-23 20:00')
const COVER = '/cover.jpg'
const ZH = manageTextsOf('zh-CN')

const written = (role: (typeof INVITED_ROLES)[number], language: 'zh-CN' | 'en') => {
  const { brush, written: lines } = recordingBrush()
  const words = { text: textsOf(language), manage: manageTextsOf(language) }
  drawInviteCard(brush, inviteFace({ role, code: 'K7M4X2', expiresAt: EXPIRES }, words))
  return lines
}

describe('the card of an invitation', () => {
  it('holds the code in its path, and the drawn picture', () => {
    expect(inviteCard({ code: 'K7M4X2', picture: 'wxfile://card.png' }, ZH)).toEqual({
      title: ZH.card.title,
      path: '/pages/onboarding/index?code=K7M4X2',
      imageUrl: 'wxfile://card.png',
    })
  })

  it.each([undefined, null])('has the picture of the package where none is drawn: %s', (picture) => {
    expect(inviteCard({ code: 'K7M4X2', picture }, ZH).imageUrl).toBe(COVER)
  })

  it('is about the tool alone while there is no invitation', () => {
    expect(inviteCard(undefined, ZH)).toEqual({
      title: ZH.card.plainTitle,
      path: ROUTES.sessions,
      imageUrl: COVER,
    })
  })
})

describe('its picture', () => {
  it('says the role and until when, and neither the code nor anything of the team', () => {
    expect(written('anchor', 'zh-CN').map(({ text }) => text)).toEqual([
      ...[
        '邀请你一起记直播',
        '加入团队',
        '角色',
        '主播',
        '有效到',
        '11月23日 20:00',
        '破晓',
        '点开就能加入，只能用一次',
      ],
    ])
  })

  it.each(['zh-CN', 'en'] as const)('keeps every text whole within its edges in %s', (language) => {
    for (const role of INVITED_ROLES) {
      const lines = written(role, language)
      for (const { text, x, width, size } of lines) {
        expect(text).not.toContain('…')
        expect(size).toBeGreaterThanOrEqual(18)
        expect(x).toBeGreaterThanOrEqual(16)
        expect(x + width).toBeLessThanOrEqual(484)
      }
    }
  })
})
