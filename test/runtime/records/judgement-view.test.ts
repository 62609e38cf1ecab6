import { judgementView } from '@/runtime/records/judgement-view'
import { EN, ZH } from '../../features/sessions/session-builders'

const above = { verdict: 'above', delta: 0.21, usual: 100 } as const
const near = { verdict: 'near', delta: -0.05, usual: 100 } as const

describe('how a judgement is shown', () => {
  it('says word, arrow and figure without a sign', () => {
    expect(judgementView(above, 'amount', ZH.judgement)).toEqual({
      tone: 'better',
      direction: 'up',
      words: '高于平时 21.0%',
      short: ['高 21.0%'],
    })
    expect(judgementView(above, 'amount', EN.judgement)?.words).toBe('21.0% above usual')
  })

  it('gives near no figure on a tag, and its side in a row', () => {
    const view = judgementView(near, 'amount', ZH.judgement)
    expect(view?.words).toBe('接近平时')
    expect(view?.short).toEqual(['接近', '低 5.0%'])
    expect(view?.tone).toBe('near')
  })

  it('counts the change of a rate in points', () => {
    const view = judgementView({ verdict: 'below', delta: -0.041, usual: 0.5 }, 'rate', ZH.judgement)
    expect(view?.short).toEqual(['低 4.1 点'])
    expect(view?.tone).toBe('attend')
  })

  it('shows neither arrow nor figure for too few sessions, and nothing for an unknown figure', () => {
    expect(judgementView({ verdict: 'too_few', need: 2 }, 'amount', ZH.judgement)).toEqual({
      tone: 'few',
      words: '再记 2 场，就能和自己的平时比',
      short: ['再记 2 场'],
    })
    expect(judgementView({ verdict: 'unknown' }, 'amount', ZH.judgement)).toBeUndefined()
  })
})
