import { useTranslation } from 'react-i18next'
import type { Check } from '../../contract/documents.ts'
import { Chips } from '../design/chips.tsx'
import { Empty } from '../design/empty.tsx'
import { useUrlState } from '../design/url-state.ts'
import { CheckCard } from './check-card.tsx'
import type { Spot } from './text-pane.tsx'

const VERDICTS: readonly Check['verdict'][] = ['inconsistent', 'within_rounding', 'consistent']
const STRENGTHS: readonly Check['strength'][] = ['hard', 'soft', 'trivial']

/** What needs a reader first: inconsistent before rounding before consistent, what is certain before what needs a look. */
const urgency = (check: Check) => VERDICTS.indexOf(check.verdict) * 10 + STRENGTHS.indexOf(check.strength)

export function ChecksPanel({ checks, onJump }: { checks: readonly Check[]; onJump: (spot: Spot) => void }) {
  const { t } = useTranslation()
  const [url, change] = useUrlState()
  const verdict = VERDICTS.find((value) => value === url.verdict) ?? 'all'
  const shown = checks
    .filter((check) => verdict === 'all' || check.verdict === verdict)
    .toSorted((a, b) => urgency(a) - urgency(b))
  const chips = [
    { value: 'all', label: t('documents.filter_all'), count: checks.length },
    ...VERDICTS.map((value) => ({
      value,
      label: t(`verdict.${value}`),
      count: checks.filter((check) => check.verdict === value).length,
    })),
  ]
  return (
    <div className="tz-claims">
      <Chips
        label={t('documents.filter_checks')}
        chips={chips}
        value={verdict}
        onChange={(value) => change({ verdict: value === 'all' ? undefined : value })}
      />
      {shown.length === 0 ? (
        <Empty>{t(checks.length ? 'documents.none_found' : 'documents.no_checks')}</Empty>
      ) : (
        <ul className="tz-claim-list" aria-label={t('documents.checks')}>
          {shown.map((check) => (
            <li key={check.id} className="tz-row">
              <CheckCard check={check} onJump={onJump} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
