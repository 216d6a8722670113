import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { DateField } from '../design/date-field.tsx'
import { useUrlState } from '../design/url-state.ts'
import { useSession } from '../session/use-session.ts'
import { useUsers } from '../users/users.api.ts'
import { useEventKinds } from './event-sentence.ts'

const NOTHING = { kind: undefined, by: undefined, since: undefined, until: undefined, subject: undefined }

export function EventFilters() {
  const { t } = useTranslation()
  const [url, change] = useUrlState()
  const kinds = useEventKinds()
  const set = (patch: Record<string, string | undefined>) => change({ ...patch, page: undefined })
  const isFiltered = Object.keys(NOTHING).some((name) => url[name] !== undefined)
  return (
    <div className="tz-filters">
      <Select
        allowClear
        aria-label={t('events.kind')}
        placeholder={t('events.kind')}
        value={url.kind}
        options={kinds}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={320}
        onChange={(kind: string | undefined) => set({ kind })}
      />
      <ByUser value={url.by} onChange={(by) => set({ by })} />
      <DateField label={t('events.since')} value={url.since} onChange={(since) => set({ since })} />
      <DateField label={t('events.until')} value={url.until} onChange={(until) => set({ until })} />
      {url.subject && <span className="tz-tag">{t('events.of_subject', { subject: url.subject })}</span>}
      {isFiltered && <Button onClick={() => set(NOTHING)}>{t('events.clear')}</Button>}
    </div>
  )
}

/** People by name where the acting post may list them; the auditor, who may not, filters by what and when. */
function ByUser({ value, onChange }: { value: string | undefined; onChange: (by: string | undefined) => void }) {
  const { whyNot } = useSession()
  return whyNot.manageUsers === null ? <People value={value} onChange={onChange} /> : null
}

function People({ value, onChange }: { value: string | undefined; onChange: (by: string | undefined) => void }) {
  const { t } = useTranslation()
  const users = useUsers()
  return (
    <Select
      allowClear
      aria-label={t('events.by')}
      placeholder={t('events.by')}
      value={value}
      options={(users.data?.rows ?? []).map((user) => ({ value: user.userId, label: user.displayName }))}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={onChange}
    />
  )
}
