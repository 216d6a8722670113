import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../api/api-problem.ts'
import { Bones } from '../design/bones.tsx'
import { Loaded } from '../design/loaded.tsx'
import { Page } from '../design/page.tsx'
import { ForbiddenPage } from '../frame/forbidden-page.tsx'
import { MissingRecord } from '../frame/missing-record.tsx'
import { useSession } from '../session/use-session.ts'
import { DocumentView } from './document-view.tsx'
import { useDocument } from './documents.api.ts'

export function DocumentPage() {
  const { t } = useTranslation()
  const { whyNot } = useSession()
  const { documentId } = useParams({ from: '/frame/documents/$documentId' })
  const document = useDocument(documentId)
  if (whyNot.checkText !== null) return <ForbiddenPage code={whyNot.checkText} />
  if (isProblem(document.error) && document.error.status === 404) return <MissingRecord />
  return (
    <Loaded
      query={document}
      skeleton={
        <Page title={t('documents.title')}>
          <div className="tz-panes">
            <Bones lines={14} />
            <Bones lines={10} height={40} />
          </div>
        </Page>
      }
    >
      {(data) => <DocumentView key={data.documentId} document={data} />}
    </Loaded>
  )
}
