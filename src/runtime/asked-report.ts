/** The draft that says which days, of which account, the tab 周报 begins with; what it holds is a `ReportSubject`. */
export const ASKED_REPORT = 'asked-report'
