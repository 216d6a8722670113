import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredDocument } from '../../contract/documents.ts'
import { ScrollPane } from '../design/scroll-pane.tsx'
import { paragraphsOf, spansOf } from './claim-spans.ts'
import { TextParagraph } from './text-paragraph.tsx'
import { useClaimClicks, useScrollTo } from './use-text-places.ts'

/** A place that a relation or a trace points at. */
export interface Spot {
  offset: number
  quote: string
}
interface Props {
  document: StoredDocument
  wrong: ReadonlySet<string>
  chosen: string | null
  spot: Spot | null
  onChoose: (claimId: string) => void
}

/** Stands among the claims' ids, none of which begins with a dot. */
const SPOT = '.spot'

/** The text as given with its claims marked; a click on a place that holds several walks through them. */
export function TextPane({ document, wrong, chosen, spot, onChoose }: Props) {
  const { t } = useTranslation()
  const pane = useRef<HTMLElement>(null)
  const { text, claims } = document
  const looks = useMemo(() => {
    const all = claims.map((claim): [string, string] => [
      claim.id,
      `tz-claim tz-${claim.state}${wrong.has(claim.id) ? ' tz-wrong' : ''}`,
    ])
    return new Map([...all, [SPOT, 'tz-spot']])
  }, [claims, wrong])
  const paragraphs = useMemo(() => {
    const spots = spot ? [{ id: SPOT, ...spot }] : []
    return paragraphsOf(text, spansOf(text, [...claims, ...spots]))
  }, [text, claims, spot])

  useClaimClicks(pane, chosen, onChoose)
  useScrollTo(pane, chosen)
  useScrollTo(pane, spot && SPOT, spot)
  return (
    <ScrollPane ref={pane} label={t('documents.text')} className="tz-text">
      {paragraphs.map((paragraph) => {
        const holds = chosen !== null && paragraph.pieces.some((piece) => piece.ids.includes(chosen))
        return (
          <TextParagraph key={paragraph.start} paragraph={paragraph} looks={looks} chosen={holds ? chosen : null} />
        )
      })}
    </ScrollPane>
  )
}
