import { App } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bones } from '../design/bones.tsx'
import { type Column, DataTable } from '../design/data-table.tsx'
import { Empty } from '../design/empty.tsx'
import { Loaded } from '../design/loaded.tsx'
import { Mark } from '../design/mark.tsx'
import { Page } from '../design/page.tsx'
import { useProblemText } from '../design/problem-text.ts'
import { ReasonButton } from '../design/reason-button.tsx'
import { useSession } from '../session/use-session.ts'
import { StandInForm } from './stand-in-form.tsx'
import { type StandInRow, useEndStandIn, useStandIns } from './units.api.ts'

export function StandInsPage() {
  const { t } = useTranslation()
  const { whyNot } = useSession()
  const standIns = useStandIns()
  const [adding, setAdding] = useState(false)
  const columns = useColumns()
  const start = (
    <ReasonButton type="primary" why={whyNot.manageUsers} onClick={() => setAdding(true)}>
      {t('stand_ins.add')}
    </ReasonButton>
  )
  return (
    <Page title={t('stand_ins.title')} lead={t('stand_ins.lead')} actions={start}>
      <Loaded query={standIns} skeleton={<Bones lines={5} height={22} />}>
        {({ rows }) =>
          rows.length ? (
            <DataTable caption={t('stand_ins.title')} columns={columns} rows={rows} rowKey={(row) => row.standInId} />
          ) : (
            <Empty action={start}>{t('stand_ins.empty')}</Empty>
          )
        }
      </Loaded>
      {adding && <StandInForm onClose={() => setAdding(false)} />}
    </Page>
  )
}

type Standing = 'running' | 'coming' | 'over'
const standingOn = (today: string, row: StandInRow): Standing =>
  row.endedAt !== null || row.untilOn < today ? 'over' : row.fromOn > today ? 'coming' : 'running'

function useColumns(): Column<StandInRow>[] {
  const { t } = useTranslation()
  const { today } = useSession()
  return [
    { key: 'by', title: t('stand_ins.by'), cell: (row) => row.byName },
    { key: 'for', title: t('stand_ins.for'), cell: (row) => row.forName },
    { key: 'post', title: t('posts.post'), minor: true, cell: (row) => `${row.unitName} · ${row.postTitle}` },
    { key: 'from', title: t('stand_ins.days'), cell: (row) => `${row.fromOn} — ${row.untilOn}` },
    {
      key: 'standing',
      title: t('stand_ins.standing'),
      cell: (row) => {
        const standing = standingOn(today, row)
        return <Mark tone={standing === 'running' ? 'good' : 'plain'}>{t(`stand_ins.${standing}`)}</Mark>
      },
    },
    {
      key: 'act',
      title: t('design.actions'),
      cell: (row) => standingOn(today, row) !== 'over' && <End row={row} />,
    },
  ]
}

function End({ row }: { row: StandInRow }) {
  const { t } = useTranslation()
  const { whyNot } = useSession()
  const { modal, message } = App.useApp()
  const problemText = useProblemText()
  const end = useEndStandIn()
  const names = { by: row.byName, for: row.forName }
  const ask = () =>
    modal.confirm({
      title: t('stand_ins.end_ask', names),
      content: t('stand_ins.end_text'),
      okText: t('stand_ins.end'),
      okButtonProps: { danger: true },
      onOk: () =>
        end.mutateAsync(row.standInId).then(
          () => void message.success(t('design.saved')),
          (error: unknown) => void message.error(problemText(error).title),
        ),
    })
  return (
    <ReasonButton size="small" why={whyNot.manageUsers} onClick={ask} aria-label={t('stand_ins.end_named', names)}>
      {t('stand_ins.end')}
    </ReasonButton>
  )
}
