import { App, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useProblemText } from '../design/problem-text.ts'
import { ReasonButton } from '../design/reason-button.tsx'
import { useUndo } from '../design/use-undo.tsx'
import { type Move, type ObservationRow, useMoveObservations } from './indicators.api.ts'

interface Props {
  state: 'draft' | 'submitted'
  chosen: readonly ObservationRow[]
  onDone: () => void
}

/** What may be done with the picked records: submit drafts; approve or return what was submitted. */
export function MoveBar({ state, chosen, onDone }: Props) {
  const { t } = useTranslation()
  const whyNot = (act: keyof ObservationRow['whyNot']) => chosen.map((row) => row.whyNot[act]).find(Boolean) ?? null
  const ask = useAsk(onDone)
  const ids = chosen.map((row) => row.observationId)
  if (ids.length === 0) return <p className="tz-act-bar tz-hint">{t(`observations.pick_${state}`)}</p>
  if (state === 'draft') {
    return (
      <div className="tz-act-bar">
        <ReasonButton type="primary" size="small" why={whyNot('submit')} onClick={() => ask('submitted', ids)}>
          {t('observations.submit', { count: ids.length })}
        </ReasonButton>
      </div>
    )
  }
  return (
    <div className="tz-act-bar">
      <ReasonButton type="primary" size="small" why={whyNot('approve')} onClick={() => ask('approved', ids)}>
        {t('observations.approve', { count: ids.length })}
      </ReasonButton>
      <ReasonButton size="small" why={whyNot('return')} onClick={() => ask('returned', ids)}>
        {t('observations.return', { count: ids.length })}
      </ReasonButton>
    </div>
  )
}

function useAsk(onDone: () => void): (to: Move['to'], ids: string[]) => void {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const move = useMoveObservations()
  const undoable = useUndo()
  const problemText = useProblemText()
  const failed = (error: unknown) => void message.error(problemText(error).title)
  return (to, ids) => {
    let note = ''
    const done = () => {
      onDone()
      const words = t(`observations.done_${to}`, { count: ids.length })
      const takeBack = () => move.mutate({ observationIds: ids, to: 'returned' }, { onError: failed })
      if (to === 'submitted') undoable(words, takeBack)
      else message.success(words)
    }
    modal.confirm({
      title: t(`observations.ask_${to}`, { count: ids.length }),
      content:
        to === 'returned' ? (
          <Input.TextArea
            rows={3}
            maxLength={500}
            aria-label={t('observations.note')}
            placeholder={t('observations.note')}
            onChange={(event) => {
              note = event.target.value
            }}
          />
        ) : (
          t(`observations.text_${to}`)
        ),
      okText: t(`observations.act_${to}`),
      onOk: () => move.mutateAsync({ observationIds: ids, to, ...(note.trim() ? { note } : {}) }).then(done, failed),
    })
  }
}
