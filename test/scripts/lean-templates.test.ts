import { leanTemplates } from '../../config/lean-templates'

const VIEW = `<wxs module="xs" src="./utils.wxs" />
<template name="tmpl_0_0">
  <view hover-class="{{i.p1||'none'}}" hover-stay-time="{{xs.b(i.p3,400)}}" bindtransitionend="eh" bindtap="eh" catchtouchmove="eh"  id="{{i.uid||i.sid}}" data-sid="{{i.sid}}">
    <template is="{{xs.a(c, item.nn, l)}}" data="{{i:item,c:c+1}}" wx:for="{{i.cn}}" wx:key="sid" />
  </view>
</template>`

const lean = (code: string) => leanTemplates(VIEW, new Set(code.toLowerCase().match(/\w+/g)))

describe('templates in the package', () => {
  it('lose what no source names, and keep what one does', () => {
    const templates = lean("<View hoverClass='pressed' onClick={tap} onTap={tap} />")
    expect(templates).toContain(`<view hover-class="{{i.p1||'none'}}" bindtap="eh"`)
    expect(templates).not.toContain('hover-stay-time')
    expect(templates).not.toContain('bindtransitionend')
    expect(lean('<View hoverStayTime={70} onTransitionEnd={next} />')).toContain(
      `<view hover-stay-time="{{xs.b(i.p3,400)}}" bindtransitionend="eh"`,
    )
  })

  it('keep what Taro itself reads and writes', () => {
    const templates = lean('')
    expect(templates).toContain('<wxs module="xs" src="./utils.wxs" />')
    expect(templates).toContain('<view bindtap="eh" catchtouchmove="eh" id="{{i.uid||i.sid}}" data-sid="{{i.sid}}">')
    expect(templates).toContain(
      '<template is="{{xs.a(c, item.nn, l)}}" data="{{i:item,c:c+1}}" wx:for="{{i.cn}}" wx:key="sid" />',
    )
  })

  it('hand on the node and its depth where they go on in a component of their own', () => {
    const deep = `<template name="tmpl_15_container"><comp i="{{i}}" l="{{l}}" /></template>`
    expect(leanTemplates(deep, new Set())).toBe(deep)
  })

  it('have no space between their tags', () => {
    expect(lean('')).not.toMatch(/>\s+</)
  })
})
