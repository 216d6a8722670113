import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Fact } from '../../contract/facts.ts'
import { showDecimal } from '../design/decimal-text.ts'

/** ▲ or ▼ and the sign, never colour alone; what cannot be compared is a dash that says why. */
export function GrowthFigure({ fact }: { fact: Pick<Fact, 'growth' | 'change'> }) {
  const { t } = useTranslation()
  const { growth, change } = fact
  // A rate does not grow; it moves by percentage points.
  if (!growth.comparable && growth.reason === 'rate' && change !== null) {
    return <Change percent={change} unit={t('facts.points')} />
  }
  if (!growth.comparable) {
    const reason = t(`facts.not_comparable.${growth.reason}`)
    return (
      <Tooltip title={reason} trigger={['hover', 'focus']}>
        <button type="button" className="tz-dash" aria-label={reason}>
          —
        </button>
      </Tooltip>
    )
  }
  return <Change percent={growth.percent} />
}

export function Change({ percent, unit = '%' }: { percent: string; unit?: string }) {
  const zero = /^-?0*(\.0*)?$/.test(percent)
  const down = !zero && percent.startsWith('-')
  const shape = zero ? '' : down ? '▼' : '▲'
  return (
    <span className={`tz-change ${zero ? '' : down ? 'tz-down' : 'tz-up'}`}>
      <span aria-hidden="true">{shape}</span> {!zero && !down && '+'}
      {showDecimal(percent)}
      {unit}
    </span>
  )
}
