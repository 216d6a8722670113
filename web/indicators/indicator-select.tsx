import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../contract/indicators.ts'
import { useIndicatorName } from './indicator-name.ts'
import { namesIndicator } from './indicator-search.ts'

interface Props {
  indicators: readonly Indicator[]
  value: string | null
  onChange: (code: string | null) => void
  disabled?: boolean
  id?: string
}

export function IndicatorSelect({ indicators, value, onChange, disabled = false, id }: Props) {
  const { t } = useTranslation()
  const name = useIndicatorName()
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))
  return (
    <Select
      {...(id ? { id } : {})}
      aria-label={t('indicators.indicator')}
      disabled={disabled}
      allowClear
      value={value ?? undefined}
      placeholder={t('indicators.choose')}
      popupMatchSelectWidth={360}
      options={indicators.map((indicator) => ({
        value: indicator.code,
        label: t('design.bracketed', { text: name(indicator), aside: indicator.unitOfMeasure }),
      }))}
      showSearch={{
        filterOption: (typed, option) => {
          const indicator = byCode.get(String(option?.value))
          return indicator ? namesIndicator(indicator, typed) : false
        },
      }}
      onChange={(code: string | undefined) => onChange(code ?? null)}
    />
  )
}
