/** Chinese first, English beside it. */
export type Words = readonly [zhCN: string, en: string]
