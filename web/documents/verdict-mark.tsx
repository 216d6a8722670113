import { useTranslation } from 'react-i18next'
import type { Check } from '../../contract/documents.ts'
import { Mark, type Tone } from '../design/mark.tsx'

const TONES: Record<Check['verdict'], Tone> = { consistent: 'good', within_rounding: 'info', inconsistent: 'bad' }

export function VerdictMark({ check }: { check: Check }) {
  const { t } = useTranslation()
  return <Mark tone={TONES[check.verdict]}>{t(`verdict.${check.verdict}`)}</Mark>
}
