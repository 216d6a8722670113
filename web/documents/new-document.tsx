import { useNavigate } from '@tanstack/react-router'
import { Button, Progress } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '../design/problem-alert.tsx'
import { paths } from '../paths.ts'
import { type Sent, useAddDocument } from './documents.api.ts'
import { DropZone } from './drop-zone.tsx'
import { PasteText } from './paste-text.tsx'
import './new-document.css'

/** A file or a pasted text goes in; its figures come out on a page of their own. */
export function NewDocument() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const add = useAddDocument()
  const [pasting, setPasting] = useState(false)
  const [share, setShare] = useState<number | null>(null)
  const send = (sent: Sent) => {
    setShare('file' in sent ? 0 : 1)
    add.mutate(sent, {
      onSuccess: ({ documentId }) => void navigate({ to: paths.document, params: { documentId } }),
      onSettled: () => setShare(null),
    })
  }
  const sendFile = (file: File) => send({ file, onProgress: setShare })
  return (
    <section className="tz-card tz-new-document" aria-label={t('documents.add')}>
      {add.error && (
        <ProblemAlert error={add.error} kept={t(pasting ? 'documents.kept_text' : 'documents.kept_none')} />
      )}
      {share !== null ? (
        <div className="tz-progress" role="status">
          <p>{share < 1 ? t('documents.sending') : t('documents.reading')}</p>
          <Progress
            percent={Math.round(share * 100)}
            status="active"
            showInfo={share < 1}
            aria-label={t('documents.sending')}
          />
        </div>
      ) : (
        !pasting && (
          <DropZone onFile={sendFile}>
            <Button onClick={() => setPasting(true)}>{t('documents.paste')}</Button>
          </DropZone>
        )
      )}
      {pasting && <PasteText hidden={share !== null} onSend={send} onClose={() => setPasting(false)} />}
    </section>
  )
}
