/**
 * Goes with every call. Raised when a newer cloud or team may need something that earlier phones do not do; a team that
 * asks for more than a phone says of itself is answered `update_needed`.
 */
export const CLIENT_VERSION = 1
