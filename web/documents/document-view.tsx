import { Link, useNavigate } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredDocument } from '../../contract/documents.ts'
import { useInstant } from '../design/dates.ts'
import { Page } from '../design/page.tsx'
import { useUrlState } from '../design/url-state.ts'
import { useNarrow } from '../design/use-narrow.ts'
import { paths } from '../paths.ts'
import { ChecksPanel } from './checks-panel.tsx'
import { checksByClaim } from './claim-checks.ts'
import { ClaimsPanel } from './claims-panel.tsx'
import { DeleteDocument } from './delete-document.tsx'
import { type Spot, TextPane } from './text-pane.tsx'
import { TracesPanel } from './traces-panel.tsx'
import './checks.css'
import './claims.css'
import './documents.css'
import './text-pane.css'

/** The text beside what was found in it; on a narrow screen one after the other. */
export function DocumentView({ document }: { document: StoredDocument }) {
  const { t } = useTranslation()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const [url, change] = useUrlState()
  const [spot, setSpot] = useState<Spot | null>(null)
  const byClaim = useMemo(() => checksByClaim(document.claims, document.checks), [document.claims, document.checks])
  const wrong = useMemo(() => {
    const entries = [...byClaim].filter(([, checks]) => checks.some((check) => check.verdict === 'inconsistent'))
    return new Set(entries.map(([id]) => id))
  }, [byClaim])
  const choose = useCallback(
    (claim: string) => {
      setSpot(null)
      change(narrow ? { claim } : { claim, tab: undefined })
    },
    [change, narrow],
  )
  const jump = (to: Spot) => {
    setSpot({ ...to })
    if (narrow) change({ tab: 'text' })
  }
  const chosen = url.claim ?? null
  const text = <TextPane document={document} wrong={wrong} chosen={chosen} spot={spot} onChoose={choose} />
  const panels = [
    {
      key: 'claims',
      label: t('documents.tab_claims', { count: document.claims.length }),
      children: <ClaimsPanel document={document} byClaim={byClaim} wrong={wrong} chosen={chosen} onChoose={choose} />,
    },
    {
      key: 'checks',
      label: t('documents.tab_checks', { count: document.checks.length }),
      children: <ChecksPanel checks={document.checks} onJump={jump} />,
    },
    {
      key: 'traces',
      label: t('documents.tab_traces', { count: document.traces.length }),
      children: <TracesPanel traces={document.traces} onJump={jump} />,
    },
  ]
  const items = narrow ? [{ key: 'text', label: t('documents.text'), children: text }, ...panels] : panels
  const tab = items.find((item) => item.key === url.tab)?.key ?? 'claims'
  return (
    <Page
      title={document.name}
      lead={<Lead document={document} />}
      actions={
        <DeleteDocument
          document={document}
          why={document.whyNotDelete}
          onDeleted={() => void navigate({ to: paths.documents })}
        />
      }
    >
      <div className="tz-panes">
        {!narrow && text}
        <Tabs
          className="tz-found"
          items={items}
          activeKey={tab}
          onChange={(key) => change({ tab: key === 'claims' ? undefined : key })}
        />
      </div>
    </Page>
  )
}

function Lead({ document }: { document: StoredDocument }) {
  const { t } = useTranslation()
  const instant = useInstant()
  return (
    <>
      <Link to={paths.documents} activeOptions={{ exact: true }}>
        {t('documents.back')}
      </Link>
      {' · '}
      {t('documents.facts', {
        characters: document.characters.toLocaleString('en'),
        by: document.createdBy,
        at: instant(document.createdAt),
      })}
    </>
  )
}
