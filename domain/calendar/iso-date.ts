/** A plain date, `2026-11-22`. No time, no zone. */
export type IsoDate = string

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists. */
export function isIsoDate(text: string): text is IsoDate {
  const match = FORM.exec(text)
  if (!match) return false
  const [, year, month, day] = match
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysInMonth(Number(year), Number(month))
  )
}

export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const isoDate = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The parts as numbers; the date must be one. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const match = FORM.exec(date)
  if (!match) throw new Error(`not a date: ${date}`)
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

/** The same day some years later; 29 February becomes the 28th where it must. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const { year, month, day } = partsOf(date)
  return isoDate(year + years, month, Math.min(day, daysInMonth(year + years, month)))
}

export const isMonthEnd = (date: IsoDate): boolean => {
  const { year, month, day } = partsOf(date)
  return day === daysInMonth(year, month)
}
