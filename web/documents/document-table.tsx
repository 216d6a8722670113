import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../design/data-table.tsx'
import { useInstant } from '../design/dates.ts'
import { Empty } from '../design/empty.tsx'
import { Mark } from '../design/mark.tsx'
import { Pager, pageFrom } from '../design/pager.tsx'
import { pageOfRows, type SortKeys, sortRows } from '../design/table-sort.ts'
import { useUrlState } from '../design/url-state.ts'
import { paths } from '../paths.ts'
import { DeleteDocument } from './delete-document.tsx'
import type { DocumentLine } from './documents.api.ts'

const PAGE_SIZE = 20
const KEYS: SortKeys<DocumentLine> = {
  name: (row) => row.name,
  characters: (row) => row.characters,
  claims: (row) => row.claims,
  inconsistencies: (row) => row.inconsistencies,
  accepted: (row) => row.accepted,
  createdAt: (row) => row.createdAt,
}
const SHOWS: Record<string, (row: DocumentLine) => boolean> = {
  inconsistent: (row) => row.inconsistencies > 0,
  open: (row) => row.accepted < row.claims,
}

export function DocumentTable({ rows, shown }: { rows: readonly DocumentLine[]; shown: string }) {
  const { t } = useTranslation()
  const [url, change] = useUrlState()
  const columns = useColumns()
  const wanted = (url.q ?? '').toLowerCase()
  const fitting = rows
    .filter((row) => row.name.toLowerCase().includes(wanted))
    .filter((row) => SHOWS[shown]?.(row) ?? true)
  if (fitting.length === 0) return <Empty>{t('documents.none_found')}</Empty>
  const page = Math.min(pageFrom(url.page), Math.ceil(fitting.length / PAGE_SIZE))
  return (
    <>
      <DataTable
        caption={t('documents.kept')}
        columns={columns}
        rows={pageOfRows(sortRows(fitting, KEYS, url.sort), page, PAGE_SIZE)}
        rowKey={(row) => row.documentId}
        sort={url.sort}
        onSort={(sort) => change({ sort, page: undefined })}
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        total={fitting.length}
        onChange={(to) => change({ page: String(to) }, 'push')}
      />
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
    sortable: true,
    minor,
    cell: (row) => row[key].toLocaleString('en'),
  })
  return [
    {
      key: 'name',
      title: t('documents.name'),
      sortable: true,
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
      sortable: true,
      cell: (row) => (row.inconsistencies ? <Mark tone="bad">{String(row.inconsistencies)}</Mark> : '0'),
    },
    number('accepted'),
    { key: 'createdBy', title: t('documents.created_by'), minor: true, cell: (row) => row.createdBy },
    {
      key: 'createdAt',
      title: t('documents.created_at'),
      sortable: true,
      minor: true,
      cell: (row) => instant(row.createdAt),
    },
    { key: 'delete', title: t('design.actions'), cell: (row) => <DeleteDocument document={row} /> },
  ]
}
