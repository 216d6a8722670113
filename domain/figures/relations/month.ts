const QUARTERS = ['一', '二', '三', '四']

/** The month that a period ends with, 1 to 12, or null where the words do not say. */
export function monthEnding(words: string | null): number | null {
  if (!words) return null
  const month = /(\d{1,2})月(?!\d{1,2}日)(?!.*\d月)/u.exec(words)?.[1]
  if (month) return Number(month) <= 12 ? Number(month) : null
  const quarter = /([一二三四])季度(?!.*季度)/u.exec(words)?.[1]
  if (quarter) return (QUARTERS.indexOf(quarter) + 1) * 3
  if (/上半年|年中/u.test(words)) return 6
  if (/全年|年底|年末|年内|年度目标/u.test(words)) return 12
  return null
}
