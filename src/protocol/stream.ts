/** `work`, `checks-2026`, `buyers-07`, `owner`; {@link streamOf} says where a record lives. */
export type StreamName = string
/** What every screen needs: open as long as the team is. */
export const WORK_STREAM: StreamName = 'work'
