import { readCount } from '@/features/log/read-count'

describe('reading a count', () => {
  it.each([
    ['11240', 11_240],
    ['11,240', 11_240],
    ['１１，２４０', 11_240],
    [' 11 240 ', 11_240],
    ['1.124万', 11_240],
    ['1.5w', 15_000],
    ['305单', 305],
    ['0', 0],
    ['305.0', 305],
  ])('reads %s as %d', (text, count) => {
    expect(readCount(text)).toEqual({ ok: true, count })
  })

  it.each([
    ['一百', 'not_a_number'],
    ['12a', 'not_a_number'],
    ['1.2.3', 'not_a_number'],
    ['.', 'not_a_number'],
    ['12.5', 'not_whole'],
    ['1.23456万', 'not_whole'],
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['99999999999', 'too_large'],
  ])('says of %s that it is %s', (text, problem) => {
    expect(readCount(text)).toEqual({ ok: false, problem })
  })

  it('moves the point of 万 without floating point', () => {
    expect(readCount('0.0003万')).toEqual({ ok: true, count: 3 })
    expect(readCount('1.0007万')).toEqual({ ok: true, count: 10_007 })
  })
})
