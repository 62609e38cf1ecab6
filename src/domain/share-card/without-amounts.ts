/** Stands for what was taken out, whatever its length was. */
const TAKEN_OUT = '···'

/** A clock time is no amount: 21:15. */
const CLOCK = '[0-9０-９]{1,2}[:：][0-9０-９]{2}(?![0-9０-９])'
/** Nor is a small number of something that is counted; 26 个 w is. */
const COUNTED =
  '[0-9０-９]{1,2}\\s?(?:分钟|小时|秒|点|个[款件人点]|件|场|款|人|次|号|天|套|色|遍|minutes?|hours?|min)(?![0-9０-９.]|\\s*[wWkK万千百块元])'
const FIGURE = "(?:[¥￥$]\\s?)?[0-9０-９][0-9０-９.,，．·']*(?:\\s?(?:个\\s?[wW]|[万千百亿块元wWkK%％]+))?"
const SPELT = '[零一二两三四五六七八九十百千半几]+\\s?(?:万|千|百|块|元|个[wW达])[零一二三四五六七八九十百千万块元多]*'

const PATTERN = new RegExp(`(${CLOCK}|${COUNTED})|${FIGURE}|${SPELT}`, 'g')

/**
 * Somebody's own words without any figure that could be money: all of them but clock times and small counts. Strict on
 * purpose, since what people write of a good show is its amount; the preview shows what is left.
 */
export function withoutAmounts(words: string): string {
  return words.replace(PATTERN, (_found: string, kept: string | undefined) => kept ?? TAKEN_OUT)
}
