import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { nameOf, type Period, type PeriodShape } from './period.ts'

/** The name of one part of a year: 一季度, 上半年, 3月, 1—10月. */
export const partName = (t: TFunction, shape: PeriodShape, part: number): string => t(`period.${shape}_${part}`)

export function periodName(t: TFunction, period: Period): string {
  const { shape, year, part } = nameOf(period)
  if (shape === 'custom') return t('period.custom', { from: period.from, to: period.to })
  if (shape === 'year') return t('period.of_year', { year })
  return t('period.of_part', { year, part: partName(t, shape, part) })
}

/** 2025年1—10月, 2025年上半年, 2025年: as an office says it. */
export function usePeriodName(): (period: Period) => string {
  const { t } = useTranslation()
  return (period) => periodName(t, period)
}
