import { Input, InputNumber, Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { isIsoDate, nameOf, PARTS, type Period, type PeriodShape, periodOf } from './period.ts'
import { partName } from './period-name.ts'

interface Props {
  value: Period
  onChange: (period: Period) => void
  disabled?: boolean
}

const SHAPES: readonly PeriodShape[] = ['cumulative', 'month', 'quarter', 'half', 'year', 'custom']

/** Year, sort of period, and which of its parts; or two dates. Changes are told at once. */
export function PeriodFields({ value, onChange, disabled = false }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const named = nameOf(value)
  const parts = Array.from({ length: PARTS[named.shape] }, (_, i) => ({
    value: i + 1,
    label: partName(t, named.shape, i + 1),
  }))
  const choose = (shape: PeriodShape, year: number, part: number) => {
    // A custom period starts from one that has no plainer name, else it would turn back into it.
    if (shape === 'custom') onChange({ from: `${year}-01-01`, to: `${year}-01-15` })
    else onChange(periodOf({ shape, year, part: Math.min(part, PARTS[shape]) }))
  }
  return (
    <div className="tz-period-fields">
      <Select
        id={`${id}-shape`}
        aria-label={t('period.sort')}
        disabled={disabled}
        value={named.shape}
        options={SHAPES.map((shape) => ({ value: shape, label: t(`period.sort_${shape}`) }))}
        onChange={(shape) => choose(shape, named.year, named.part)}
      />
      {named.shape === 'custom' ? (
        <CustomDates value={value} onChange={onChange} disabled={disabled} />
      ) : (
        <>
          <InputNumber
            aria-label={t('period.year')}
            disabled={disabled}
            value={named.year}
            min={1990}
            max={2100}
            onChange={(year) => year && choose(named.shape, year, named.part)}
          />
          {parts.length > 1 && (
            <Select
              id={`${id}-part`}
              aria-label={t('period.part')}
              disabled={disabled}
              value={named.part}
              options={parts}
              onChange={(part) => choose(named.shape, named.year, part)}
            />
          )}
        </>
      )}
    </div>
  )
}

function CustomDates({ value, onChange, disabled }: Required<Props>) {
  const { t } = useTranslation()
  const change = (patch: Partial<Period>) => {
    const next = { ...value, ...patch }
    if (isIsoDate(next.from) && isIsoDate(next.to) && next.from <= next.to) onChange(next)
  }
  return (
    <>
      <Input
        type="date"
        aria-label={t('period.from')}
        disabled={disabled}
        defaultValue={value.from}
        max={value.to}
        onBlur={(event) => change({ from: event.target.value })}
      />
      <Input
        type="date"
        aria-label={t('period.to')}
        disabled={disabled}
        defaultValue={value.to}
        min={value.from}
        onBlur={(event) => change({ to: event.target.value })}
      />
    </>
  )
}
