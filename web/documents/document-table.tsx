import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../design/data-table.tsx'
import { useInstant } from '../design/dates.ts'
import { Mark } from '../design/mark.tsx'
import { Pager } from '../design/pager.tsx'
import { useUrlState } from '../design/url-state.ts'
import { paths } from '../paths.ts'
import { DeleteDocument } from './delete-document.tsx'
import type { DocumentLine } from './documents.api.ts'

interface Props {
  rows: readonly DocumentLine[]
  total: number
  page: number
  pageSize: number
}

export function DocumentTable({ rows, total, page, pageSize }: Props) {
  const { t } = useTranslation()
  const [, change] = useUrlState()
  const columns = useColumns()
  return (
    <>
      <DataTable caption={t('documents.kept')} columns={columns} rows={rows} rowKey={(row) => row.documentId} />
      <Pager page={page} pageSize={pageSize} total={total} onChange={(to) => change({ page: String(to) }, 'push')} />
    </>
  )
}

function useColumns(): Column<DocumentLine>[] {
  const { t } = useTranslation()
  const instant = useInstant()
  const number = (key: 'characters' | 'claims' | 'accepted', minor = false): Column<DocumentLine> => ({
    key,
    title: t(`documents.${key}`),
    align: 'right',
    minor,
    cell: (row) => row[key].toLocaleString('en'),
  })
  return [
    {
      key: 'name',
      title: t('documents.name'),
      cell: (row) => (
        <Link to={paths.document} params={{ documentId: row.documentId }}>
          {row.name}
        </Link>
      ),
    },
    number('characters', true),
    number('claims'),
    {
      key: 'inconsistencies',
      title: t('documents.inconsistencies'),
      align: 'right',
      cell: (row) => (row.inconsistencies ? <Mark tone="bad">{String(row.inconsistencies)}</Mark> : '0'),
    },
    number('accepted'),
    { key: 'createdBy', title: t('documents.created_by'), minor: true, whole: true, cell: (row) => row.createdBy },
    {
      key: 'createdAt',
      title: t('documents.created_at'),
      minor: true,
      whole: true,
      cell: (row) => instant(row.createdAt),
    },
    { key: 'delete', title: t('design.actions'), minor: true, cell: (row) => <DeleteDocument document={row} /> },
  ]
}
