interface Chip {
  value: string
  label: string
  count?: number | undefined
}
interface Props {
  label: string
  chips: readonly Chip[]
  value: string
  onChange: (value: string) => void
}

/** A filter as chips; exactly one is on. */
export function Chips({ label, chips, value, onChange }: Props) {
  return (
    <fieldset className="tz-chips">
      <legend className="tz-unseen">{label}</legend>
      {chips.map((chip) => (
        <button
          type="button"
          key={chip.value}
          className="tz-chip"
          aria-pressed={chip.value === value}
          onClick={() => onChange(chip.value)}
        >
          {chip.label}
          {chip.count !== undefined && <span className="tz-count">{chip.count}</span>}
        </button>
      ))}
    </fieldset>
  )
}
