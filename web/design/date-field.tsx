import { Input } from 'antd'
import { useId } from 'react'
import { isIsoDate } from './period.ts'

interface Props {
  label: string
  value: string | undefined
  onChange: (date: string | undefined) => void
}

/** A day by the browser's own calendar; told when the field is left, so that half a date filters nothing. */
export function DateField({ label, value, onChange }: Props) {
  const id = useId()
  return (
    <span className="tz-inline">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type="date"
        key={value ?? 'none'}
        defaultValue={value}
        onBlur={({ target }) => onChange(isIsoDate(target.value) ? target.value : undefined)}
      />
    </span>
  )
}
