/** What WeChat's platform says of a call. Nothing else says who calls: every field of the event is the caller's own. */
export interface WechatContext {
  readonly OPENID?: unknown
  /** There when another mini program calls through a shared environment (环境共享). */
  readonly FROM_OPENID?: unknown
}

/**
 * The identity of the caller; nothing for a timer, a console test or a call through a shared environment. A person has
 * another OPENID in every mini program: taken for identities, those of two programs could stand for two members.
 */
export function callerOf({ OPENID, FROM_OPENID }: WechatContext): string | undefined {
  const isShared = FROM_OPENID !== undefined && FROM_OPENID !== ''
  return isShared || typeof OPENID !== 'string' || OPENID === '' ? undefined : OPENID
}
