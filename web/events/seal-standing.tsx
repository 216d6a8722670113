import { useTranslation } from 'react-i18next'
import { useInstant } from '../design/dates.ts'
import { useSealStanding } from './events.api.ts'

/** How far the chain of sealed batches reaches, in one line. */
export function SealStandingLine() {
  const { t } = useTranslation()
  const instant = useInstant()
  const { data } = useSealStanding()
  if (!data) return t('events.lead')
  return t('events.standing', {
    batches: data.batches,
    sealed: data.sealedEvents,
    unsealed: data.unsealedEvents,
    at: instant(data.lastSealedAt),
  })
}
