import { useTranslation } from 'react-i18next'
import { Page } from '../design/page.tsx'
import { PasswordForm } from './password-form.tsx'
import { SecondFactor } from './second-factor.tsx'
import { Tokens } from './tokens.tsx'
import { useSession } from './use-session.ts'

export function AccountPage() {
  const { t } = useTranslation()
  const { user, posts } = useSession()
  return (
    <Page title={t('session.account.title')} lead={`${user.displayName} · ${user.loginName}`}>
      <div className="tz-cards">
        <div className="tz-column">
          <section className="tz-card" aria-labelledby="account-posts">
            <h2 id="account-posts">{t('session.account.posts')}</h2>
            <ul className="tz-plain-list">
              {posts.map((post) => (
                <li key={`${post.postId}${post.standInFor?.userId ?? ''}`}>
                  {post.unitName} · {post.title}
                  <span className="tz-soft">
                    {post.roles.map((role) => t(`role.${role}`)).join(t('design.comma'))}
                    {post.standInFor &&
                      ` · ${t('session.account.stand_in', { name: post.standInFor.displayName, date: post.standInFor.untilOn })}`}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <Tokens />
        </div>
        <div className="tz-column">
          <section className="tz-card" aria-labelledby="account-password">
            <h2 id="account-password">{t('session.account.password')}</h2>
            <PasswordForm />
          </section>
          <section className="tz-card" aria-labelledby="account-second">
            <h2 id="account-second">{t('session.account.second_factor')}</h2>
            <SecondFactor on={user.secondFactorOn} />
          </section>
        </div>
      </div>
    </Page>
  )
}
