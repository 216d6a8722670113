import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bones } from '../design/bones.tsx'
import { useInstant } from '../design/dates.ts'
import { showDecimal } from '../design/decimal-text.ts'
import { Loaded } from '../design/loaded.tsx'
import { Pager } from '../design/pager.tsx'
import { usePeriodName } from '../design/period-name.ts'
import { paths } from '../paths.ts'
import type { FactAddress } from './fact-address.ts'
import { type FactRecord, useFactRecords } from './facts.api.ts'

const PAGE_SIZE = 10

/** The same question without the aggregate: every record behind the figure, each with its place in a document. */
export function SourceRecords({ address, unit }: { address: FactAddress; unit: string }) {
  const { t } = useTranslation()
  const [page, setPage] = useState(1)
  const records = useFactRecords(address, page, PAGE_SIZE)
  return (
    <section aria-labelledby="source-records">
      <h3 id="source-records">{t('facts.records')}</h3>
      <Loaded query={records} skeleton={<Bones lines={4} />}>
        {({ rows, total }) => (
          <>
            {total === 0 && <p className="tz-soft">{t('facts.no_records')}</p>}
            <ol className="tz-records">
              {rows.map((record) => (
                <Record key={`${record.observationId}${record.role}`} record={record} unit={unit} />
              ))}
            </ol>
            {total > PAGE_SIZE && <Pager page={page} pageSize={PAGE_SIZE} total={total} onChange={setPage} />}
          </>
        )}
      </Loaded>
    </section>
  )
}

function Record({ record, unit }: { record: FactRecord; unit: string }) {
  const { t } = useTranslation()
  const period = usePeriodName()
  const instant = useInstant()
  const kind = `${t(`figure_kind.${record.kind}`)} ${t('facts.revision', { revision: record.revision })}`
  return (
    <li>
      <p>
        <strong>{t(`facts.role_${record.role}`)}</strong> {period({ from: record.periodFrom, to: record.periodTo })} ·{' '}
        {record.value === null ? t('facts.no_value') : `${showDecimal(record.value)} ${unit}`}
        {record.growthOfficial !== null && ` · ${t('facts.official', { growth: showDecimal(record.growthOfficial) })}`}
      </p>
      {record.source?.readable ? (
        <Link
          to={paths.document}
          params={{ documentId: record.source.documentId }}
          search={{ claim: record.source.claimId }}
        >
          {t('facts.place', { document: record.source.documentName, offset: record.source.offset })}
          <q>{record.source.quote}</q>
        </Link>
      ) : (
        <p>
          {record.source
            ? t('facts.from_unseen', { document: record.source.documentName, quote: record.source.quote })
            : (record.note ?? t('facts.entered_by_hand'))}
        </p>
      )}
      <p className="tz-soft">
        {kind} · {record.approvedBy ?? record.createdBy} · {instant(record.approvedAt ?? record.createdAt)}
      </p>
    </li>
  )
}
