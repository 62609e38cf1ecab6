import postcss from 'postcss'
import { BUILT_IN_NAMES } from './template-source'

const elements = new RegExp(`(^|[\\s,>+~(])(page|${BUILT_IN_NAMES.join('|')})(?![\\w-])`, 'g')

/** 750 rpx are as wide as the phone. */
const rpx = /(-?\d*\.?\d+)rpx\b/g

/**
 * A WXSS file for a browser: what it imports is put into it, elements have the names that the templates have here, rpx
 * are parts of the width. `imported` gives a file by its path beside this one.
 */
export const styleSource = (wxss: string, imported: (path: string) => string): string => {
  const style = postcss.parse(wxss)
  style.walkAtRules('import', (rule) => {
    const path = /["']([^"']+)["']/.exec(rule.params)?.[1] ?? ''
    rule.replaceWith(postcss.parse(imported(path)).nodes)
  })
  style.walkRules((rule) => {
    rule.selector = rule.selector.replace(elements, '$1wx-$2')
  })
  style.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(rpx, 'calc($1 * 100vw / 750)')
  })
  return style.toString()
}
