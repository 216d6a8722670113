import { MenuOutlined } from '@ant-design/icons'
import { Link, useMatches } from '@tanstack/react-router'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../paths.ts'
import { useSession } from '../session/use-session.ts'
import { ActingMenu } from './acting-menu.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { MeMenu } from './me-menu.tsx'
import { Navigation } from './navigation.tsx'
import { PeriodSwitch } from './period-switch.tsx'

export function TopBar() {
  const { t } = useTranslation()
  const { zone } = useSession()
  const [open, setOpen] = useState(false)
  const usesPeriod = useMatches({ select: (matches) => matches.some((match) => match.staticData.usesPeriod) })
  return (
    <header className="tz-top">
      <Button
        className="tz-menu-button"
        type="text"
        icon={<MenuOutlined />}
        aria-label={t('frame.nav.open')}
        onClick={() => setOpen(true)}
      />
      <Drawer title={t('frame.product')} placement="left" size={264} open={open} onClose={() => setOpen(false)}>
        <Navigation onGo={() => setOpen(false)} />
        <div className="tz-drawer-foot">
          <ActingMenu />
          <LanguageSwitch />
        </div>
      </Drawer>
      <Link to={paths.home} className="tz-zone">
        <strong>{t('frame.product')}</strong>
        <span>{zone.name}</span>
        {zone.demo && <em>{t('frame.demo')}</em>}
      </Link>
      <div className="tz-top-period">{usesPeriod && <PeriodSwitch />}</div>
      <div className="tz-top-end">
        <div className="tz-wide-only">
          <ActingMenu />
          <LanguageSwitch />
        </div>
        <MeMenu />
      </div>
    </header>
  )
}
