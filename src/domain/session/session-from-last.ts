import type { Session } from '../records/session'

/** 再记一场同样的: the setup of a session without any of its figures. The real length is never carried over. */
export function sessionFromLast(last: Session): Pick<Session, 'accountId' | 'anchorIds'> & Partial<Session> {
  const { accountId, anchorIds, adBudgetFen, targetRoiHundredths, stayBase } = last
  return { accountId, anchorIds, adBudgetFen, targetRoiHundredths, stayBase }
}
