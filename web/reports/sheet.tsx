import { type CSSProperties, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportPreview } from '../../contract/reports.ts'
import { numbered, upTo } from '../design/numbered.ts'
import type { Period } from '../design/period.ts'
import { ScrollPane } from '../design/scroll-pane.tsx'
import { Figure } from '../facts/figure.tsx'

interface Props {
  preview: ReportPreview
  unitId: string
  period: Period
}
type Run = ReportPreview['sections'][number]['paragraphs'][number][number]

/** Columns of a page's height are the pages: the text flows from one to the next line by line, as in print. */
export function Sheet({ preview, unitId, period }: Props) {
  const { t } = useTranslation()
  const flow = useRef<HTMLDivElement>(null)
  const pages = usePages(flow, preview)
  return (
    <ScrollPane className="tz-desk" label={t('report.sheet')}>
      <div
        className={pages > 1 ? 'tz-paper tz-side-by-side' : 'tz-paper'}
        style={{ '--tz-pages': pages } as CSSProperties}
        lang="zh-CN"
      >
        {upTo(pages).map((page) => (
          <div key={page} className="tz-sheet" aria-hidden="true">
            <span className={page % 2 ? 'tz-folio' : 'tz-folio tz-folio-even'}>— {page} —</span>
          </div>
        ))}
        <div ref={flow} className="tz-flow">
          <h2>{preview.title}</h2>
          <p className="tz-date-line">{preview.dateLine}</p>
          {preview.sections.map((section) => (
            <section key={section.heading}>
              <h3>{section.heading}</h3>
              {numbered(section.paragraphs).map(({ place, item: runs }) => (
                <p key={place}>
                  {numbered(runs).map(({ place: at, item: run }) => (
                    <RunText key={at} run={run} unitId={unitId} period={period} />
                  ))}
                </p>
              ))}
            </section>
          ))}
        </div>
      </div>
    </ScrollPane>
  )
}

function RunText({ run, unitId, period }: { run: Run; unitId: string; period: Period }) {
  if (!('fact' in run)) return run.heading ? <span className="tz-run-in">{run.text}</span> : run.text
  return <Figure fact={{ name: run.fact, unitId, ...period }}>{run.text}</Figure>
}

const TEXT_MM = 156
const BETWEEN_MM = 62

/** How many pages the flow fills. A column is the text area; between two stand both margins and the gap of the sheets. */
function usePages(flow: RefObject<HTMLDivElement | null>, preview: ReportPreview): number {
  const [pages, setPages] = useState(1)
  useLayoutEffect(() => {
    const element = flow.current
    if (!element || preview.sections.length === 0) return
    const measure = () => {
      const millimetre = element.clientWidth / TEXT_MM
      const width = element.scrollWidth / millimetre
      setPages(Math.max(1, Math.round((width + BETWEEN_MM) / (TEXT_MM + BETWEEN_MM))))
    }
    measure()
    void document.fonts.ready.then(measure)
  }, [flow, preview])
  return pages
}
