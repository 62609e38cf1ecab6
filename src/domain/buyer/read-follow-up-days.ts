const DAYS_MAX_COUNT = 8
const LATEST_DAY = 90

/** `1,3,7,15` as days, ascending and each once; Chinese commas and spaces do as well. `undefined` for anything else. */
export function readFollowUpDays(text: string): readonly number[] | undefined {
  const parts = text.split(/[,，、\s]+/).filter((part) => part !== '')
  const days = [...new Set(parts.map(Number))].sort((left, right) => left - right)
  const isSound = parts.every((part) => /^\d{1,2}$/.test(part)) && days.every((day) => day >= 1 && day <= LATEST_DAY)
  return isSound && days.length > 0 && days.length <= DAYS_MAX_COUNT ? days : undefined
}
