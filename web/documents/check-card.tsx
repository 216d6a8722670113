import { useTranslation } from 'react-i18next'
import type { Check } from '../../contract/documents.ts'
import { showFormula } from './formula-text.ts'
import type { Spot } from './text-pane.tsx'
import { VerdictMark } from './verdict-mark.tsx'

/** One relation: what it says, how it was reckoned, and the places it was read from. */
export function CheckCard({ check, onJump }: { check: Check; onJump: (spot: Spot) => void }) {
  const { t, i18n } = useTranslation()
  const { explanation } = check
  return (
    <div className={`tz-check tz-check-${check.verdict}`}>
      <p className="tz-check-head">
        <VerdictMark check={check} />
        <strong>{t(`check_kind.${check.kind}`)}</strong>
        <span className="tz-tag">{t(`strength.${check.strength}`)}</span>
      </p>
      <p className="tz-formula">
        <code>{showFormula(check)}</code>
      </p>
      {i18n.exists(explanation.key) && <p>{t(explanation.key, explanation.values)}</p>}
      <ul className="tz-quotes">
        {check.quote.map((quote, i) => (
          <li key={`${check.offset[i]}-${quote}`}>
            <button type="button" className="tz-link" onClick={() => onJump({ quote, offset: check.offset[i] ?? 0 })}>
              {quote}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
