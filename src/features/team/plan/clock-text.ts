const DAY_MINUTES = 24 * 60

/** 20:00, as a time wheel wants it; minutes of a business day, which may pass 1,440. */
export function clockText(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const ofDay = minute % DAY_MINUTES
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`
}

/** What a time wheel answers, as minutes from 0:00. */
export function clockMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
