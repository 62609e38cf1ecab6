import { useMemo } from 'react'
import { useText } from '@/locales/text-context'
import { CARD_SIZE } from '@/runtime/picture/card-paper'
import { useDrawn, type Drawing, type DrawnPicture } from '@/runtime/picture/use-drawn'
import { useManageText } from '../manage/use-manage-text'
import { drawInviteCard } from './draw-invite-card'
import { inviteFace } from './invite-face'
import type { Invitation } from './use-invite'

/** The picture of an invitation, drawn as soon as there is one. */
export function useInvitePicture(invitation: Invitation | undefined): DrawnPicture {
  const text = useText()
  const manage = useManageText()
  const drawing = useMemo((): Drawing | undefined => {
    if (!invitation) return undefined
    const face = inviteFace(invitation, { text, manage })
    return { size: CARD_SIZE, paint: (brush) => drawInviteCard(brush, face) }
  }, [invitation, text, manage])
  return useDrawn(drawing)
}
