import { useTranslation } from 'react-i18next'
import type { StoredClaim } from '../../contract/documents.ts'
import { showDecimal } from '../design/decimal-text.ts'

/** A number that JSON carried, without an exponent. */
const plain = (value: number): string =>
  /e/i.test(String(value))
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 6 })
    : String(value)

/** What the text states: value and unit as printed, and its comparison with shape and sign. */
export function ClaimFigure({ claim }: { claim: StoredClaim }) {
  const { t } = useTranslation()
  const { comparison } = claim
  const about = claim.qualifier && claim.qualifier !== 'actual' ? t(`qualifier.${claim.qualifier}`) : ''
  // A claim of a growth alone: its value is the comparison's.
  const isComparison = comparison !== null && comparison.value !== null && comparison.value === claim.value
  const sign = comparison?.direction ? (comparison.direction === 'down' ? '▼−' : '▲+') : ''
  return (
    <span className="tz-claim-figure">
      {about && <em>{about}</em>}
      {isComparison && <em>{t(`comparison.${comparison.kind}`)}</em>}
      {isComparison && sign}
      <strong>{claim.value === null ? t('documents.lost_figure') : showDecimal(plain(claim.value))}</strong>
      {claim.unit}
      {comparison && comparison.value !== null && !isComparison && (
        <span className={comparison.direction === 'down' ? 'tz-change tz-down' : 'tz-change tz-up'}>
          {t(`comparison.${comparison.kind}`)} {sign}
          {showDecimal(plain(comparison.value))}
          {comparison.unit}
        </span>
      )}
    </span>
  )
}
