import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Fact } from '../../contract/facts.ts'
import { Bones } from '../design/bones.tsx'
import { showDecimal } from '../design/decimal-text.ts'
import { Empty } from '../design/empty.tsx'
import { Loaded } from '../design/loaded.tsx'
import { usePeriodName } from '../design/period-name.ts'
import { useFacts } from '../facts/facts.api.ts'
import { Figure } from '../facts/figure.tsx'
import { GrowthFigure } from '../facts/growth-figure.tsx'
import { usePeriod } from '../frame/use-period.ts'
import { useIndicatorName } from '../indicators/indicator-name.ts'
import { useChosenUnit } from '../indicators/use-unit.ts'
import { paths } from '../paths.ts'

const SHOWN = 8

export function KeyFigures() {
  const { t } = useTranslation()
  const [period, setPeriod] = usePeriod()
  const periodName = usePeriodName()
  const [unitId] = useChosenUnit()
  const facts = useFacts({ unitId, ...period, all: false })
  return (
    <section className="tz-card" aria-labelledby="home-figures">
      <div className="tz-card-head">
        <h2 id="home-figures">{t('home.figures', { period: periodName(period) })}</h2>
        <Link to={paths.indicators}>{t('home.all_figures')}</Link>
      </div>
      <Loaded query={facts} skeleton={<Bones lines={5} height={20} />}>
        {({ rows, periods }) => {
          const [latest] = periods
          if (rows.length > 0) return <FigureList facts={rows.slice(0, SHOWN)} />
          return (
            <Empty
              action={
                latest && (
                  <Button size="small" onClick={() => setPeriod(latest)}>
                    {t('home.see_period', { period: periodName(latest) })}
                  </Button>
                )
              }
            >
              {t('indicators.empty')}
            </Empty>
          )
        }}
      </Loaded>
    </section>
  )
}

function FigureList({ facts }: { facts: readonly Fact[] }) {
  const name = useIndicatorName()
  return (
    <dl className="tz-key-figures">
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{name(fact.indicator)}</dt>
          <dd>
            <Figure fact={fact} label={name(fact.indicator)}>
              {fact.value === null ? '—' : showDecimal(fact.value, fact.indicator.decimals)}
            </Figure>
            <span className="tz-soft">{fact.indicator.unitOfMeasure}</span>
            <GrowthFigure fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
