import { leanViewData, type TreeNode, type ViewData } from '@/services/view/lean-view-data'

const node = (given: Partial<TreeNode> = {}): TreeNode => ({ nodeName: 'view', childNodes: [], ...given })
const words = (): TreeNode => node({ nodeName: '#text' })
const sentWords = (v: string): ViewData => ({ sid: '_A', v, nn: '8' })

describe('what a compiled part sends to the view', () => {
  it('keeps words and leaves out the names of general templates and ids nobody asks for', () => {
    const data: ViewData = { sid: '_1', nn: 'view', cn: [{ sid: '_2', nn: '3', cn: [sentWords('周五 20:00')] }] }
    leanViewData(data, node({ props: { compileMode: 'f0t0' }, childNodes: [node({ childNodes: [words()] })] }))
    expect(data).toEqual({ sid: '_1', nn: 'view', cn: [{ cn: [{ v: '周五 20:00' }] }] })
  })

  it('keeps the id that an event comes back with', () => {
    const data: ViewData = { nn: 'view', cn: [{ sid: '_2', nn: '3', cn: [] }] }
    const tapped = node({ isAnyEventBinded: () => true })
    leanViewData(data, node({ props: { compileMode: 'f0t0' }, childNodes: [tapped] }))
    expect(data.cn).toEqual([{ sid: '_2', cn: [] }])
  })

  it('keeps the ids by which a list knows its items', () => {
    const data: ViewData = { nn: 'view', cn: [{ sid: '_2', nn: 'block', cn: [{ sid: '_3', nn: '3', cn: [] }] }] }
    const list = node({ nodeName: 'block', childNodes: [node()] })
    leanViewData(data, node({ props: { compileMode: 'f0t0' }, childNodes: [list] }))
    expect(data.cn).toEqual([{ cn: [{ sid: '_3', cn: [] }] }])
  })

  it('leaves a part that is compiled on its own to itself', () => {
    const inner = { sid: '_2', nn: 'f0t1', cn: [{ v: '121' }] }
    const data: ViewData = { nn: 'view', cn: [{ ...inner }] }
    const part = node({ props: { compileMode: 'f0t1' }, childNodes: [words()] })
    leanViewData(data, node({ props: { compileMode: 'f0t0' }, childNodes: [part] }))
    expect(data.cn).toEqual([inner])
  })

  it('pairs nodes with what was sent of them past comments, which are not sent', () => {
    const data: ViewData = { nn: 'view', cn: [{ sid: '_2', nn: '3', cn: [] }] }
    const tapped = node({ isAnyEventBinded: () => true })
    leanViewData(data, node({ props: { compileMode: 'f0t0' }, childNodes: [node({ nodeName: 'comment' }), tapped] }))
    expect(data.cn).toEqual([{ sid: '_2', cn: [] }])
  })

  it('touches nothing of what the general templates draw', () => {
    const data: ViewData = { sid: '_1', nn: '3', cn: [sentWords('周五')] }
    leanViewData(data, node({ props: {}, childNodes: [words()] }))
    expect(data).toEqual({ sid: '_1', nn: '3', cn: [sentWords('周五')] })
  })
})
