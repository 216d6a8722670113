import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useProblemText } from '../design/problem-text.ts'
import { ReasonButton } from '../design/reason-button.tsx'
import { useDeleteDocument } from './documents.api.ts'

interface Props {
  document: { documentId: string; name: string }
  /** A refusal's code where it is known beforehand; else the server says it. */
  why?: string | null
  onDeleted?: () => void
}

export function DeleteDocument({ document, why = null, onDeleted }: Props) {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const problemText = useProblemText()
  const remove = useDeleteDocument()
  const done = () => {
    message.success(t('documents.deleted', { name: document.name }))
    onDeleted?.()
  }
  const ask = () =>
    modal.confirm({
      title: t('documents.delete_ask', { name: document.name }),
      content: t('documents.delete_text'),
      okText: t('design.delete'),
      okButtonProps: { danger: true },
      onOk: () =>
        remove
          .mutateAsync(document.documentId)
          .then(done, (error: unknown) => void message.error(problemText(error).title)),
    })
  return (
    <ReasonButton
      size="small"
      why={why}
      onClick={ask}
      aria-label={t('documents.delete_named', { name: document.name })}
    >
      {t('design.delete')}
    </ReasonButton>
  )
}
