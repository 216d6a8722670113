import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bones } from '../design/bones.tsx'
import { type Column, DataTable } from '../design/data-table.tsx'
import { useInstant } from '../design/dates.ts'
import { Empty } from '../design/empty.tsx'
import { Loaded } from '../design/loaded.tsx'
import { useProblemText } from '../design/problem-text.ts'
import { NewTokenForm } from './new-token-form.tsx'
import { type TokenRow, useRevokeToken, useTokens } from './session.api.ts'

/** Personal tokens for scripts: each acts as its owner in one post, within its scopes. */
export function Tokens() {
  const { t } = useTranslation()
  const instant = useInstant()
  const tokens = useTokens()
  const [adding, setAdding] = useState(false)
  const columns: Column<TokenRow>[] = [
    { key: 'name', title: t('tokens.name'), cell: (row) => row.name },
    {
      key: 'scopes',
      title: t('tokens.scopes'),
      cell: (row) => row.scopes.map((scope) => t(`tokens.scope_${scope}`)).join(t('design.comma')),
    },
    { key: 'expires', title: t('tokens.expires'), cell: (row) => row.expiresOn ?? t('tokens.never') },
    { key: 'used', title: t('tokens.last_used'), minor: true, cell: (row) => instant(row.lastUsedAt) },
    { key: 'revoke', title: t('design.actions'), cell: (row) => <Revoke token={row} /> },
  ]
  return (
    <section className="tz-card" aria-labelledby="account-tokens">
      <div className="tz-card-head">
        <h2 id="account-tokens">{t('tokens.title')}</h2>
        <Button onClick={() => setAdding(true)}>{t('tokens.add')}</Button>
      </div>
      <Loaded query={tokens} skeleton={<Bones lines={3} />}>
        {({ rows }) =>
          rows.length ? (
            <DataTable caption={t('tokens.title')} columns={columns} rows={rows} rowKey={(row) => row.tokenId} />
          ) : (
            <Empty>{t('tokens.empty')}</Empty>
          )
        }
      </Loaded>
      <NewTokenForm open={adding} onClose={() => setAdding(false)} />
    </section>
  )
}

function Revoke({ token }: { token: TokenRow }) {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const revoke = useRevokeToken()
  const problemText = useProblemText()
  const ask = () =>
    modal.confirm({
      title: t('tokens.revoke_ask', { name: token.name }),
      content: t('tokens.revoke_text'),
      okText: t('tokens.revoke'),
      okButtonProps: { danger: true },
      onOk: () =>
        revoke.mutateAsync(token.tokenId).catch((error: unknown) => {
          message.error(problemText(error).title)
        }),
    })
  return (
    <Button size="small" danger onClick={ask} aria-label={t('tokens.revoke_named', { name: token.name })}>
      {t('tokens.revoke')}
    </Button>
  )
}
