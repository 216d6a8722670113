import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ReportPreview } from '../../contract/reports.ts'
import { api, apiPath } from '../api/client.ts'
import { Bones } from '../design/bones.tsx'
import { Empty } from '../design/empty.tsx'
import { Loaded } from '../design/loaded.tsx'
import { Page } from '../design/page.tsx'
import { usePeriodName } from '../design/period-name.ts'
import { ForbiddenPage } from '../frame/forbidden-page.tsx'
import { usePeriod } from '../frame/use-period.ts'
import { useChosenUnit } from '../indicators/use-unit.ts'
import { useSession } from '../session/use-session.ts'
import { UnitSelect } from '../units/unit-select.tsx'
import { useUnits } from '../units/units.api.ts'
import { Sheet } from './sheet.tsx'
import './report.css'

export function ReportPage() {
  const { whyNot } = useSession()
  if (whyNot.readFigures !== null) return <ForbiddenPage code={whyNot.readFigures} />
  return <Report />
}

/** The paper as it will be downloaded: what one sees is what the DOCX has. */
function Report() {
  const { t } = useTranslation()
  const [period] = usePeriod()
  const periodName = usePeriodName()
  const [unitId, setUnit] = useChosenUnit()
  const units = useUnits()
  const asked = { unitId, from: period.from, to: period.to }
  const preview = useQuery({
    queryKey: ['report', asked],
    queryFn: () => api.get<ReportPreview>('/reports/indicators', asked),
  })
  const isEmpty = preview.data?.sections.every((section) => section.paragraphs.length === 0) ?? true
  return (
    <Page
      title={t('report.title')}
      lead={t('report.lead', { period: periodName(period) })}
      actions={
        <Button
          type="primary"
          icon={<DownloadOutlined />}
          disabled={isEmpty}
          {...(isEmpty ? {} : { href: apiPath('/reports/indicators.docx', asked) })}
          download
        >
          {t('report.download')}
        </Button>
      }
    >
      <div className="tz-filters">
        <UnitSelect units={units.data?.rows ?? []} value={unitId ?? null} onChange={setUnit} />
        <span className="tz-hint">{t('report.hint')}</span>
      </div>
      <Loaded query={preview} skeleton={<SheetBones />}>
        {(data) =>
          isEmpty ? <Empty>{t('report.empty')}</Empty> : <Sheet preview={data} unitId={unitId ?? ''} period={period} />
        }
      </Loaded>
    </Page>
  )
}

function SheetBones() {
  return (
    <div className="tz-desk">
      <div className="tz-sheet tz-sheet-bones">
        <Bones lines={14} height={18} />
      </div>
    </div>
  )
}
