/** The streams that exist so far: `work` for all who may read the team, `owner` for owners alone. */
export type StreamName = string
export const WORK_STREAM: StreamName = 'work'
