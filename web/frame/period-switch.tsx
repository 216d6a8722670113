import { CalendarOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { useTranslation } from 'react-i18next'
import { nameOf, periodOf, usualPeriod } from '../design/period.ts'
import { PeriodFields } from '../design/period-fields.tsx'
import { usePeriodName } from '../design/period-name.ts'
import { useSession } from '../session/use-session.ts'
import { usePeriod } from './use-period.ts'

/** One switch for the whole page; the presets are the periods a zone reports on. */
export function PeriodSwitch() {
  const { t } = useTranslation()
  const { today } = useSession()
  const [period, setPeriod] = usePeriod()
  const name = usePeriodName()
  const { year } = nameOf(period)
  const presets = [
    usualPeriod(today),
    ...[1, 2, 3].map((part) => periodOf({ shape: 'cumulative', year, part: part * 3 })),
    periodOf({ shape: 'year', year, part: 1 }),
    periodOf({ shape: 'year', year: year - 1, part: 1 }),
  ]
  const unique = [...new Map(presets.map((preset) => [`${preset.from}${preset.to}`, preset])).values()]
  const content = (
    <div className="tz-period-panel">
      <PeriodFields value={period} onChange={setPeriod} />
      <div className="tz-chips">
        {unique.map((preset) => (
          <button
            type="button"
            key={`${preset.from}${preset.to}`}
            className="tz-chip"
            aria-pressed={preset.from === period.from && preset.to === period.to}
            onClick={() => setPeriod(preset)}
          >
            {name(preset)}
          </button>
        ))}
      </div>
    </div>
  )
  return (
    <Popover content={content} trigger="click" placement="bottom">
      <Button icon={<CalendarOutlined />} aria-label={t('period.switch', { period: name(period) })}>
        {name(period)}
      </Button>
    </Popover>
  )
}
