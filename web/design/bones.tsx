import { useTranslation } from 'react-i18next'
import { upTo } from './numbered.ts'

const WIDTHS = [62, 88, 74, 95, 54, 81, 69, 90]

/** Grey lines where text will stand. */
export function Bones({ lines, height = 14 }: { lines: number; height?: number }) {
  const { t } = useTranslation()
  return (
    <div className="tz-bones" role="status">
      <span className="tz-unseen">{t('design.loading')}</span>
      {upTo(lines).map((line) => (
        <span key={line} style={{ height, width: `${WIDTHS[line % WIDTHS.length]}%` }} aria-hidden="true" />
      ))}
    </div>
  )
}
