import { calendarNotes } from '@/domain/calendar/calendar-notes'

const namesIn = (from: string, to: string) => calendarNotes({ from, to }).map(({ name }) => name)

describe('what of the calendar falls into some days', () => {
  it('is named from its first day to its last', () => {
    expect(namesIn('2026-09-28', '2026-10-04')).toEqual(['nationalDay'])
    expect(namesIn('2026-10-05', '2026-10-11')).toEqual(['nationalDay'])
    expect(namesIn('2026-10-08', '2026-10-31')).toEqual([])
    expect(namesIn('2026-11-11', '2026-11-17')).toEqual(['november11'])
  })

  it('moves with the moon, from the eve on', () => {
    expect(namesIn('2026-02-16', '2026-02-16')).toEqual(['springFestival'])
    expect(namesIn('2026-02-24', '2026-03-01')).toEqual([])
    expect(namesIn('2027-02-01', '2027-02-07')).toEqual(['springFestival'])
  })

  it('is in its order over a turn of the year', () => {
    expect(namesIn('2025-11-01', '2026-02-28')).toEqual([
      'november11',
      'newYear',
      'liveCommerceMeasures',
      'springFestival',
    ])
  })

  it('knows the day from which a rule of live selling is in force', () => {
    expect(calendarNotes({ from: '2025-09-29', to: '2025-10-05' })).toEqual([
      { name: 'sellingRules', isRule: true, from: '2025-09-30', to: '2025-09-30' },
      { name: 'nationalDay', isRule: false, from: '2025-10-01', to: '2025-10-07' },
    ])
    expect(namesIn('2024-10-24', '2024-10-24')).toEqual(['creditScore'])
  })
})
