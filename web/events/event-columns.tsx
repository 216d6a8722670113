import { useTranslation } from 'react-i18next'
import type { LoggedEvent } from '../../contract/events.ts'
import type { Column } from '../design/data-table.tsx'
import { useInstant } from '../design/dates.ts'
import { Mark } from '../design/mark.tsx'
import { useEventSentence } from './event-sentence.ts'

export function useEventColumns(): Column<LoggedEvent>[] {
  const { t } = useTranslation()
  const instant = useInstant()
  const sentence = useEventSentence()
  const actor = (event: LoggedEvent) => {
    if (!event.byName) return t('events.system')
    return event.forName ? t('events.by_for', { by: event.byName, for: event.forName }) : event.byName
  }
  return [
    { key: 'at', title: t('events.at'), width: 140, cell: (event) => instant(event.at) },
    { key: 'by', title: t('events.by'), cell: actor },
    { key: 'unit', title: t('units.unit'), minor: true, cell: (event) => event.unitName ?? t('design.none') },
    {
      key: 'what',
      title: t('events.what'),
      cell: (event) => <span title={`${event.kind} · ${event.subjectKind} ${event.subjectId}`}>{sentence(event)}</span>,
    },
    {
      key: 'sequence',
      title: t('events.sequence'),
      align: 'right',
      minor: true,
      cell: (event) => event.sequence,
    },
    {
      key: 'seal',
      title: t('events.seal'),
      minor: true,
      cell: (event) =>
        event.sealedInBatch === null ? (
          <Mark tone="plain">{t('events.unsealed')}</Mark>
        ) : (
          <Mark tone="good">{t('events.sealed_in', { batch: event.sealedInBatch })}</Mark>
        ),
    },
  ]
}
