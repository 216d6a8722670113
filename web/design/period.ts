/** A stretch of whole days, both ends counted; ISO dates. */
export interface Period {
  from: string
  to: string
}

export type PeriodShape = 'month' | 'quarter' | 'half' | 'year' | 'cumulative' | 'custom'
/** `part` is the month, quarter or half; for a cumulative period its last month. */
export interface NamedPeriod {
  shape: PeriodShape
  year: number
  part: number
}

const two = (n: number) => String(n).padStart(2, '0')
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
const months = (year: number, first: number, last: number): Period => ({
  from: `${year}-${two(first)}-01`,
  to: `${year}-${two(last)}-${two(lastDay(year, last))}`,
})

/** A custom period has no name to make it from: it is asked for by its dates. */
export function periodOf({ shape, year, part }: NamedPeriod): Period {
  if (shape === 'month') return months(year, part, part)
  if (shape === 'quarter') return months(year, part * 3 - 2, part * 3)
  if (shape === 'half') return months(year, part * 6 - 5, part * 6)
  if (shape === 'cumulative') return months(year, 1, part)
  return months(year, 1, 12)
}

/** How many parts a year has of this shape; a cumulative period of one month is that month. */
export const PARTS: Record<PeriodShape, number> = { month: 12, quarter: 4, half: 2, year: 1, cumulative: 12, custom: 1 }

/** The plainest name of a period: a year before its halves, a quarter before a cumulative one. */
export function nameOf(period: Period): NamedPeriod {
  const year = Number(period.from.slice(0, 4))
  for (const shape of ['year', 'half', 'quarter', 'month', 'cumulative'] as const) {
    for (let part = 1; part <= PARTS[shape]; part++) {
      const candidate = periodOf({ shape, year, part })
      if (candidate.from === period.from && candidate.to === period.to) return { shape, year, part }
    }
  }
  return { shape: 'custom', year, part: 1 }
}

/** January to last month; in January the whole year before. Work is reported after the month has ended. */
export function usualPeriod(today: string): Period {
  const [year = 1970, month = 1] = today.split('-').map(Number)
  return month === 1 ? months(year - 1, 1, 12) : months(year, 1, month - 1)
}

export const isIsoDate = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
