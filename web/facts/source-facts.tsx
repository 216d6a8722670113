import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fact } from '../../contract/facts.ts'
import { useInstant } from '../design/dates.ts'
import { showDecimal } from '../design/decimal-text.ts'
import { usePeriodName } from '../design/period-name.ts'
import { useIndicatorName } from '../indicators/indicator-name.ts'
import { GrowthFigure } from './growth-figure.tsx'

/** What the figure is, in words and digits, with what it is held against. */
export function SourceFacts({ fact }: { fact: Fact }) {
  const { t } = useTranslation()
  const period = usePeriodName()
  const instant = useInstant()
  const name = useIndicatorName()
  const { indicator } = fact
  const withUnit = (value: string | null) =>
    value === null ? t('facts.no_value') : `${showDecimal(value)} ${indicator.unitOfMeasure}`
  const rows: [string, ReactNode][] = [
    [t('facts.unit'), fact.unitName],
    [
      t('facts.period'),
      t('design.bracketed', { text: period(fact), aside: t('period.custom', { from: fact.from, to: fact.to }) }),
    ],
    [t('facts.formula'), <Formula key="formula" fact={fact} />],
    [t('facts.growth'), <GrowthFigure key="growth" fact={fact} exact />],
    [
      t('facts.base'),
      t('facts.base_of', { period: period({ from: fact.baseFrom, to: fact.baseTo }), value: withUnit(fact.base) }),
    ],
    [t('facts.kind'), fact.kind ? t(`figure_kind.${fact.kind}`) : t('design.none')],
    [
      t('facts.approved'),
      fact.approvedBy ? `${fact.approvedBy} · ${instant(fact.approvedAt)}` : t('facts.not_approved'),
    ],
  ]
  return (
    <>
      <h2 className="tz-source-name">{name(indicator)}</h2>
      <p className="tz-source-value">{withUnit(fact.value)}</p>
      <dl className="tz-facts">
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Formula({ fact }: { fact: Fact }) {
  const { t } = useTranslation()
  const { indicator, growth } = fact
  const level = t(`facts.formula_${indicator.measure}`)
  const parts =
    indicator.numerator && indicator.denominator
      ? t('facts.formula_parts', { numerator: indicator.numerator, denominator: indicator.denominator })
      : ''
  const official = indicator.growthIsOfficial || (growth.comparable && growth.official)
  const sentences = [level, parts, official ? t('facts.growth_official') : t('facts.growth_computed')].filter(Boolean)
  return sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
}
