/** The one settings record of a team. */
export const SETTINGS_ID = 'team'
