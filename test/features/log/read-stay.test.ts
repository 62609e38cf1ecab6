import { readStay } from '@/features/log/read-stay'

describe('reading a length of stay', () => {
  it.each([
    ['9分20秒', 560],
    ['9分20', 560],
    ['9 分 20 秒', 560],
    ['9分钟', 540],
    ['9:20', 560],
    ['９：２０', 560],
    ['1:02:03', 3723],
    ['1小时2分', 3720],
    ['9m 20s', 560],
    ['560', 560],
    ['560秒', 560],
    ['0秒', 0],
  ])('reads %s as %d seconds', (text, seconds) => {
    expect(readStay(text)).toEqual({ ok: true, seconds })
  })

  it.each(['很久', '9:75', '9.5分', '1:2:3:4', '分'])('does not guess what %s means', (text) => {
    expect(readStay(text)).toEqual({ ok: false, problem: 'not_a_length' })
  })

  it('takes no stay longer than a day', () => {
    expect(readStay('25小时')).toEqual({ ok: false, problem: 'too_large' })
  })
})
