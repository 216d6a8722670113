import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useProblemText } from '../design/problem-text.ts'
import { type DocumentLine, useDeleteDocument } from './documents.api.ts'

export function DeleteDocument({ document }: { document: DocumentLine }) {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const problemText = useProblemText()
  const remove = useDeleteDocument()
  const ask = () =>
    modal.confirm({
      title: t('documents.delete_ask', { name: document.name }),
      content: t('documents.delete_text', { claims: document.claims, accepted: document.accepted }),
      okText: t('design.delete'),
      okButtonProps: { danger: true },
      onOk: () =>
        remove.mutateAsync(document.documentId).then(
          () => void message.success(t('documents.deleted', { name: document.name })),
          (error: unknown) => void message.error(problemText(error).title),
        ),
    })
  return (
    <Button size="small" onClick={ask} aria-label={t('documents.delete_named', { name: document.name })}>
      {t('design.delete')}
    </Button>
  )
}
