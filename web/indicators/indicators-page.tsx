import { PrinterOutlined } from '@ant-design/icons'
import { Button, Checkbox, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Bones } from '../design/bones.tsx'
import { Loaded } from '../design/loaded.tsx'
import { Page } from '../design/page.tsx'
import { usePeriodName } from '../design/period-name.ts'
import { useUrlState } from '../design/url-state.ts'
import { useFacts } from '../facts/facts.api.ts'
import { ForbiddenPage } from '../frame/forbidden-page.tsx'
import { usePeriod } from '../frame/use-period.ts'
import { useSession } from '../session/use-session.ts'
import { UnitSelect } from '../units/unit-select.tsx'
import { useUnits } from '../units/units.api.ts'
import { FactTable } from './fact-table.tsx'
import { useChosenUnit } from './use-unit.ts'

export function IndicatorsPage() {
  const { whyNot } = useSession()
  if (whyNot.readFigures !== null) return <ForbiddenPage code={whyNot.readFigures} />
  return <Figures />
}

function Figures() {
  const { t } = useTranslation()
  const [url, change] = useUrlState()
  const [period] = usePeriod()
  const periodName = usePeriodName()
  const [unitId, setUnit] = useChosenUnit()
  const units = useUnits()
  const all = url.all === '1'
  const facts = useFacts({ unitId, ...period, all })
  return (
    <Page
      title={t('indicators.title')}
      lead={t('indicators.lead', { period: periodName(period) })}
      actions={
        <Button icon={<PrinterOutlined />} onClick={() => print()}>
          {t('design.print')}
        </Button>
      }
    >
      <div className="tz-filters">
        <UnitSelect units={units.data?.rows ?? []} value={unitId ?? null} onChange={setUnit} />
        <Input.Search
          allowClear
          defaultValue={url.q}
          aria-label={t('indicators.find')}
          placeholder={t('indicators.find')}
          onSearch={(q) => change({ q: q || undefined, page: undefined })}
        />
        <Checkbox
          checked={all}
          onChange={(event) => change({ all: event.target.checked ? '1' : undefined, page: undefined })}
        >
          {t('indicators.show_all')}
        </Checkbox>
      </div>
      <Loaded query={facts} skeleton={<Bones lines={10} height={22} />}>
        {(data) => <FactTable facts={data} />}
      </Loaded>
    </Page>
  )
}
