import { useTranslation } from 'react-i18next'
import type { LedgerComparison } from '../../contract/documents.ts'
import { showDecimal } from '../design/decimal-text.ts'
import { Mark } from '../design/mark.tsx'
import { Figure } from '../facts/figure.tsx'

/** The claim held against the approved record; the ledger's figure opens onto its source. */
export function LedgerLine({ row, unit }: { row: LedgerComparison; unit: string }) {
  const { t } = useTranslation()
  const measured = row.measure === 'growth' ? '%' : unit
  const fact = { name: `indicator.${row.indicatorCode}`, unitId: row.unitId, from: row.from, to: row.to }
  const tone = row.verdict === 'equal' ? 'good' : row.verdict === 'differs' ? 'warn' : 'plain'
  return (
    <p className="tz-ledger">
      <Mark tone={tone}>
        {t(`ledger.${row.verdict}`, {
          difference: row.difference === null ? '' : `${showDecimal(row.difference)}${measured}`,
        })}
      </Mark>
      <span className="tz-soft">{t(`ledger.measure_${row.measure}`)}</span>
      {row.ledger !== null && (
        <Figure fact={fact}>
          {t('ledger.value', { value: showDecimal(row.ledger) })}
          {measured}
        </Figure>
      )}
    </p>
  )
}
