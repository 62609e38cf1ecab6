import { halfWidth } from './plain-cell'

/** Family names of two characters that are met; a one-character reading of these would be wrong. */
const TWO_CHARACTER_NAMES =
  '欧阳太史端木上官司马东方独孤南宫万俟闻人夏侯诸葛尉迟公羊赫连澹台皇甫宗政濮阳公冶太叔申屠公孙慕容仲孙钟离长孙宇文司徒鲜于司空闾丘子车亓官司寇巫马公西颛孙壤驷公良漆雕乐正宰父谷梁拓跋夹谷轩辕令狐段干百里呼延东郭南门羊舌微生公户公玉公仪梁丘公仲公上公门公山公坚左丘公伯西门公祖第五公乘贯丘公皙南荣东里东宫仲长子书子桑即墨达奚褚师'
const PAIRS = new Set(TWO_CHARACTER_NAMES.match(/../g))
const STAR = /[*＊●•·xX]/

/**
 * The family name alone: `王小明` and `王**` are `王`, `欧阳娜娜` is `欧阳`, a name in Latin letters its first one. '' where
 * there is no name, only stars or figures.
 */
export function familyNameOf(name: string): string {
  const text = halfWidth(name).trim()
  if (PAIRS.has(text.slice(0, 2)) && text.length > 2) return text.slice(0, 2)
  const [first = ''] = Array.from(text)
  return first === '' || STAR.test(first) || /[\d\s]/.test(first) ? '' : first.toUpperCase()
}

/** What is shown of a buyer: `王**`; '' where the file has no name. */
export function displayName(familyName: string): string {
  return familyName === '' ? '' : `${familyName}**`
}
