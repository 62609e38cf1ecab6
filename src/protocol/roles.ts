/** 老板 · 运营 · 主播 · 只看 */
export type Role = 'owner' | 'operator' | 'anchor' | 'viewer'
