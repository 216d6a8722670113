import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { Trace } from '../../contract/documents.ts'
import { showDecimal } from '../design/decimal-text.ts'
import { Empty } from '../design/empty.tsx'
import { Mark, type Tone } from '../design/mark.tsx'
import { Figure } from '../facts/figure.tsx'
import { useIndicatorName } from '../indicators/indicator-name.ts'
import { useIndicators } from '../indicators/indicators.api.ts'
import type { Spot } from './text-pane.tsx'

type TraceRow = z.infer<typeof Trace>
const TONES: Record<TraceRow['verdict'], Tone> = {
  traced: 'good',
  changed_by_hand: 'bad',
  out_of_date: 'warn',
  not_in_ledger: 'plain',
}
const ORDER: readonly TraceRow['verdict'][] = ['changed_by_hand', 'out_of_date', 'not_in_ledger', 'traced']

/** Figures of a report of our own that still carry their fact, held against the ledger of today. */
export function TracesPanel({ traces, onJump }: { traces: readonly TraceRow[]; onJump: (spot: Spot) => void }) {
  const { t } = useTranslation()
  const indicators = useIndicators().data?.rows
  const name = useIndicatorName()
  const nameOf = (fact: string) => {
    const found = indicators?.find((row) => `indicator.${row.code}` === fact)
    return found ? name(found) : fact
  }
  if (traces.length === 0) return <Empty>{t('documents.no_traces')}</Empty>
  const sorted = traces.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
  return (
    <ul className="tz-claim-list" aria-label={t('documents.traces')}>
      {sorted.map((trace) => (
        <li key={`${trace.offset}-${trace.fact}`} className="tz-row">
          <div className="tz-check">
            <p className="tz-check-head">
              <Mark tone={TONES[trace.verdict]}>{t(`trace.${trace.verdict}`)}</Mark>
              <strong>{nameOf(trace.fact)}</strong>
            </p>
            <p>
              {t('documents.printed_then', { text: trace.printedThen })} · {t('documents.ledger_now')}{' '}
              <Figure fact={{ name: trace.fact, unitId: trace.unitId, from: trace.from, to: trace.to }}>
                {trace.current === null ? t('facts.no_value') : showDecimal(trace.current)}
              </Figure>
            </p>
            <button
              type="button"
              className="tz-link"
              onClick={() => onJump({ quote: trace.quote, offset: trace.offset })}
            >
              {trace.quote}
            </button>
          </div>
        </li>
      ))}
    </ul>
  )
}
