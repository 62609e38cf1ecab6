import { median } from '@/domain/statistics/median'
import { scaledMedianAbsoluteDeviation } from '@/domain/statistics/median-absolute-deviation'

/** Annual flow of the Nile at Aswan, 1871–1970 (Cobb 1978; R's `Nile`). */
const NILE = [
  ...[1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140],
  ...[1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969],
  ...[831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759],
  ...[781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890],
  ...[744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740],
]

describe('the published figures of the Nile', () => {
  it('have their median', () => {
    expect(NILE).toHaveLength(100)
    expect(median(NILE)).toBe(893.5)
  })

  it('have their scaled median absolute deviation', () => {
    expect(scaledMedianAbsoluteDeviation(NILE)).toBeCloseTo(179.3946, 9)
    expect((scaledMedianAbsoluteDeviation(NILE) ?? 0) / 1.4826).toBeCloseTo(121, 9)
  })
})

it('nothing has no median and no spread', () => {
  expect(median([])).toBeUndefined()
  expect(scaledMedianAbsoluteDeviation([])).toBeUndefined()
})

it('a median leaves its values in the order they came in', () => {
  const values = [3, 1, 2]
  expect(median(values)).toBe(2)
  expect(values).toEqual([3, 1, 2])
})
