import type { Subject } from '../../bench/subject'

/** Opening at three sizes, ours within its bounds, a slow peer left out at the last. */
export function benchedSubject(overrides: Partial<Subject> = {}): Subject {
  return {
    name: 'opening',
    label: 'Opening the copy',
    unit: 'ms',
    columns: [
      { key: 'at200', label: '200 sessions' },
      { key: '', label: '2,000 sessions' },
      { key: 'at20000', label: '20,000 sessions' },
    ],
    ours: { key: 'ours', label: 'ours', values: [0.6, 6, 66] },
    peers: [
      {
        key: 'parse',
        label: '`JSON.parse`',
        ratio: { key: 'overParse', of: 'over', bound: 1.5 },
        values: [0.5, 5, 55],
      },
      {
        key: 'tinybase',
        label: 'TinyBase 10.0.1',
        ratio: { key: 'quickerThanTinyBase', of: 'under', bound: 40 },
        values: [42, 420, null],
      },
    ],
    isGrowing: true,
    ...overrides,
  }
}
