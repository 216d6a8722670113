import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Bones } from '../design/bones.tsx'
import { Empty } from '../design/empty.tsx'
import { Loaded } from '../design/loaded.tsx'
import { useObservations } from '../indicators/indicators.api.ts'
import { paths } from '../paths.ts'
import { useSession } from '../session/use-session.ts'

/** Counts only: the list behind each is one click away. */
export function Waiting() {
  const { t } = useTranslation()
  const { whyNot } = useSession()
  const drafts = useObservations({ state: 'draft', page: 1, pageSize: 1 })
  const submitted = useObservations({ state: 'submitted', page: 1, pageSize: 1 })
  const lines = [
    { query: drafts, state: 'draft', text: 'home.drafts', mine: whyNot.draftObservation === null },
    { query: submitted, state: 'submitted', text: 'home.submitted', mine: whyNot.approveObservation === null },
  ].filter((line) => line.mine)
  const isClear = lines.every((line) => line.query.data?.total === 0)
  return (
    <section className="tz-card" aria-labelledby="home-waiting">
      <h2 id="home-waiting">{t('home.waiting')}</h2>
      {isClear ? (
        <Empty>{t('home.clear')}</Empty>
      ) : (
        <ul className="tz-waiting">
          {lines.map((line) => (
            <li key={line.state}>
              <Loaded query={line.query} skeleton={<Bones lines={1} height={28} />}>
                {({ total }) => (
                  <Link to={paths.observations} search={{ state: line.state }}>
                    <strong>{total}</strong>
                    <span>{t(line.text)}</span>
                  </Link>
                )}
              </Loaded>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
