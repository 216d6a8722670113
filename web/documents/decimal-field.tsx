import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readDecimal } from '../design/decimal-text.ts'

interface Props {
  id: string
  value: string | null
  unit: string
  disabled: boolean
  onSave: (value: string | null) => void
}

/** An exact decimal; kept when the field is left or Enter is pressed, and only if it is a number. */
export function DecimalField({ id, value, unit, disabled, onSave }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(value ?? '')
  const read = typed.trim() === '' ? null : readDecimal(typed)
  const wrong = typed.trim() !== '' && read === null
  const save = () => {
    if (!wrong && read !== value) onSave(read)
  }
  return (
    <div>
      <Input
        id={id}
        inputMode="decimal"
        className="tz-decimal"
        value={typed}
        suffix={unit}
        disabled={disabled}
        status={wrong ? 'error' : ''}
        aria-invalid={wrong}
        {...(wrong ? { 'aria-describedby': `${id}-wrong` } : {})}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        onPressEnter={save}
      />
      {wrong && (
        <span id={`${id}-wrong`} className="tz-field-wrong">
          {t('documents.not_a_number')}
        </span>
      )}
    </div>
  )
}
