import { strToU8, zipSync } from 'fflate'

const SHARED = [
  '订单编号',
  '订单状态',
  '支付时间',
  '实付金额',
  '商品名称',
  '商品数量',
  '收货人',
  '收货手机号',
  '羊绒开衫',
  '已发货',
]
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

interface Options {
  /** Further rows, each of texts. */
  readonly more?: readonly (readonly string[])[]
}

/** A workbook like Excel writes: shared strings, inline strings, numbers, a hidden sheet first, a note with a phonetic part. */
export function workbook({ more = [] }: Options = {}): Uint8Array {
  const shared = SHARED.map((text, place) =>
    place === 8
      ? '<si><r><t>羊绒</t></r><r><t xml:space="preserve">开衫</t></r><rPh sb="0" eb="1"><t>ヨウ</t></rPh></si>'
      : `<si><t>${text}</t></si>`,
  )
  const header = SHARED.slice(0, 8).map((_text, place) => `<c r="${column(place)}1" t="s"><v>${place}</v></c>`)
  const first =
    '<c r="A2" t="inlineStr"><is><t>7302000000000000118</t></is></c><c r="B2" t="s"><v>9</v></c>' +
    `<c r="C2" s="3"><v>${serial('2026-11-19T11:07:23Z')}</v></c><c r="D2"><v>1280</v></c>` +
    '<c r="E2" t="s"><v>8</v></c><c r="F2"><v>1</v></c><c r="G2" t="str"><f>"王"</f><v>王小明</v></c><c r="H2"><v>13800138000</v></c>'
  const second =
    '<c r="A4" t="inlineStr"><is><t>7302000000000000119</t></is></c><c r="B4" t="inlineStr"><is><t>已完成</t></is></c>' +
    `<c r="C4"><v>${serial('2026-11-20T00:00:00Z')}</v></c><c r="D4"><v>359.30000000000001</v></c>` +
    '<c r="E4" t="inlineStr"><is><t>围巾&lt;米色&gt;</t></is></c><c r="F4"><v>2</v></c><c r="G4" t="inlineStr"><is><t>林岚</t></is></c><c r="H4"><v>13900139000</v></c>'
  const rows = [
    `<row r="1">${header.join('')}</row>`,
    `<row r="2">${first}</row>`,
    '<row r="3"/>',
    `<row r="4">${second}</row>`,
  ]
  const added = more.map((row, place) => `<row r="${place + 5}">${row.map(inline).join('')}</row>`)
  return zipSync({
    'xl/worksheets/sheet2.xml': strToU8(
      `${XML}<worksheet><sheetData>${[...rows, ...added].join('')}</sheetData></worksheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `${XML}<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(`${XML}<sst>${shared.join('')}</sst>`),
    'xl/workbook.xml': strToU8(
      `${XML}<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="说明" sheetId="1" state="hidden" r:id="rId1"/><sheet name="订单" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${XML}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
    ),
  })
}

const column = (place: number) => String.fromCharCode(65 + place)
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`

/** Days since 1899-12-30, as Excel counts them; the clock of the text is China's. */
function serial(text: string): number {
  return Date.parse(text) / 86_400_000 + 25_569
}
