/** What keeps a place from being read as a figure: 1 a name or number of something, 2 a date or duration. */
export type Blocked = Uint8Array

const QUOTED = '“[^“”\\n]{1,12}”|"[^"\\n]{1,12}"'
const NAMES = new RegExp(
  [
    '《[^《》\\n]{1,80}》', // titles
    QUOTED, // slogans and plans: “3+6”
    '[〔\\[(][12]\\d{3}[〕\\])]\\s*(?:第?\\s*\\d{1,5}\\s*号)?', // document numbers
    '第?\\s*\\d{1,5}\\s*号(?!线)(?:令|文|楼|院|地块)?',
    '(?<![A-Za-z\\d万亿千百立平])[A-Za-z]{1,2}-?\\d[\\dA-Za-z.-]{0,12}', // PM2.5, C919, G105
    '\\d{1,6}(?:[、,]\\d{1,6}){0,5}(?:国道|省道|县道|号线|高速|热线)',
    '\\d{1,4}(?:\\+[\\dA-Za-z]{1,4}){1,4}', // 1+6
    '\\d{1,5}(?:\\.\\d{1,4})?:\\d{1,5}(?:\\.\\d{1,4})?', // 12:30, 1:3
    '(?:前|后|世界|中国|民营|全球|全国|亚洲)?\\d{2,4}强',
    '\\d{1,4}周年',
  ].join('|'),
  'g',
)
// A quotation is a goal or a promise, not a name, when it measures something.
const MEASURES = /[%‰元亩]|百分|增长|平方|公里|亿|\d万/

/** Marks what is called by its digits, not counted by them. Linear: every alternative is bounded. */
export function markNames(plain: string, blocked: Blocked): void {
  for (const match of plain.matchAll(NAMES)) {
    const isQuotation = /^[“"]/.test(match[0])
    if (isQuotation && MEASURES.test(match[0])) continue
    blocked.fill(1, match.index, match.index + match[0].length)
  }
}
