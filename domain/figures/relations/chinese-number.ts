const DIGITS: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }

/** 1 to 99 as printed in Arabic digits or in Chinese (三, 十二, 二十, 两), or null. */
export function smallNumber(printed: string): number | null {
  if (/^\d{1,9}$/.test(printed)) return Number(printed)
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二两三四五六七八九])?$/u.exec(printed) ?? []
  if (!ten) return printed.length === 1 ? (DIGITS[printed] ?? null) : null
  return (tens ? (DIGITS[tens] ?? 1) : 1) * 10 + (ones ? (DIGITS[ones] ?? 0) : 0)
}

/** 一 to 二十, as points and headings are numbered. */
export function inChinese(number: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  if (number < 10) return digits[number] ?? ''
  return `${number < 20 ? '' : (digits[Math.floor(number / 10)] ?? '')}十${digits[number % 10] ?? ''}`
}
