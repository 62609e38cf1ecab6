/** A calendar or business day in Asia/Shanghai, `YYYY-MM-DD`. Compares as text. */
export type Day = string
