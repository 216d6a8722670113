import type { Session } from '../../contract/session.ts'
import { paths } from '../paths.ts'

interface Item {
  to: string
  label: string
}
interface Group {
  /** Null for what stands alone at the top. */
  label: string | null
  items: Item[]
}

type WhyNot = Session['whyNot']
const item = (to: string, label: string, why: string | null = null): Item[] => (why === null ? [{ to, label }] : [])

/** By what people do. What the acting post may not open is left out; its address still explains why. */
export function navGroups(whyNot: WhyNot): Group[] {
  const groups: Group[] = [
    { label: null, items: item(paths.home, 'frame.nav.home') },
    {
      label: 'frame.nav.figures',
      items: [
        ...item(paths.indicators, 'frame.nav.indicators', whyNot.readFigures),
        ...item(paths.observations, 'frame.nav.observations', whyNot.readFigures),
      ],
    },
    {
      label: 'frame.nav.reports',
      items: [
        ...item(paths.documents, 'frame.nav.check', whyNot.checkText),
        ...item(paths.report, 'frame.nav.summary', whyNot.readFigures),
      ],
    },
    {
      label: 'frame.nav.settings',
      items: [
        ...item(paths.units, 'frame.nav.units'),
        ...item(paths.users, 'frame.nav.users', whyNot.manageUsers),
        ...item(paths.standIns, 'frame.nav.stand_ins'),
        ...item(paths.events, 'frame.nav.events', whyNot.readEventLog),
        ...item(paths.account, 'frame.nav.account'),
      ],
    },
  ]
  return groups.filter((group) => group.items.length > 0)
}
