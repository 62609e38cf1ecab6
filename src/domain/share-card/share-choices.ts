/** What a person lets a card say. */
export interface ShareChoices {
  /** 隐藏金额 */
  readonly hidesAmounts: boolean
  /** 带上「做得好的一点」 */
  readonly withWentWell: boolean
}

/** Until somebody chooses: an amount is shown by a deed, never by an oversight. */
export const SAFEST_CHOICES: ShareChoices = { hidesAmounts: true, withWentWell: false }

/** For how long a link opens. */
export type ShareDays = 1 | 7 | 30

export const SHARE_DAYS: readonly ShareDays[] = [1, 7, 30]
export const USUAL_SHARE_DAYS: ShareDays = 7
