import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Fact } from '../../contract/facts.ts'
import { roundDecimalText, showDecimal } from '../design/decimal-text.ts'

/** As the reports print it. */
const PRINTED = 1

const hasMoreDigits = (percent: string) => showDecimal(percent) !== showDecimal(roundDecimalText(percent, PRINTED))

interface Props {
  fact: Pick<Fact, 'growth' | 'change'>
  /** With every digit beside the printed one. */
  exact?: boolean
}

/** ▲ or ▼ and the sign, never colour alone; what cannot be compared is a dash that says why. */
export function GrowthFigure({ fact, exact = false }: Props) {
  const { t } = useTranslation()
  const { growth, change } = fact
  // A rate does not grow; it moves by percentage points.
  if (!growth.comparable && growth.reason === 'rate' && change !== null) {
    return <Change percent={change} unit={t('facts.points')} decimals={PRINTED} />
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
  return (
    <>
      <Change percent={growth.percent} decimals={PRINTED} />
      {exact && hasMoreDigits(growth.percent) && t('facts.exactly', { percent: showDecimal(growth.percent) })}
    </>
  )
}

export function Change({
  percent: given,
  unit = '%',
  decimals,
}: {
  percent: string
  unit?: string
  decimals?: number
}) {
  const percent = decimals === undefined ? given : roundDecimalText(given, decimals)
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
