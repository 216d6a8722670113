import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { User } from '../../contract/users.ts'
import { Bones } from '../design/bones.tsx'
import { DataTable } from '../design/data-table.tsx'
import { Empty } from '../design/empty.tsx'
import { Loaded } from '../design/loaded.tsx'
import { Page } from '../design/page.tsx'
import { ShownOnce } from '../design/shown-once.tsx'
import { type SortKeys, sortRows } from '../design/table-sort.ts'
import { useUrlState } from '../design/url-state.ts'
import { ForbiddenPage } from '../frame/forbidden-page.tsx'
import { useSession } from '../session/use-session.ts'
import { NewUserForm } from './new-user-form.tsx'
import { useUserColumns } from './user-columns.tsx'
import { useUsers } from './users.api.ts'

export interface FirstPassword {
  name: string
  password: string
}

const KEYS: SortKeys<User> = {
  name: (user) => user.displayName,
  loginName: (user) => user.loginName,
  lastSignIn: (user) => user.lastSignInAt,
}

export function UsersPage() {
  const { whyNot } = useSession()
  if (whyNot.manageUsers !== null) return <ForbiddenPage code={whyNot.manageUsers} />
  return <UserList />
}

function UserList() {
  const { t } = useTranslation()
  const [url, change] = useUrlState()
  const users = useUsers()
  const [adding, setAdding] = useState(false)
  const [first, setFirst] = useState<FirstPassword | null>(null)
  const columns = useUserColumns(setFirst)
  const wanted = (url.q ?? '').toLowerCase()
  const fits = (user: User) => `${user.displayName} ${user.loginName}`.toLowerCase().includes(wanted)
  return (
    <Page
      title={t('users.title')}
      actions={
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('users.add')}
        </Button>
      }
    >
      <div className="tz-filters">
        <Input.Search
          allowClear
          defaultValue={url.q}
          aria-label={t('users.find')}
          placeholder={t('users.find')}
          onSearch={(q) => change({ q: q || undefined })}
        />
      </div>
      <Loaded query={users} skeleton={<Bones lines={8} height={22} />}>
        {({ rows }) => {
          const fitting = rows.filter(fits)
          return fitting.length ? (
            <DataTable
              caption={t('users.title')}
              columns={columns}
              rows={sortRows(fitting, KEYS, url.sort)}
              rowKey={(user) => user.userId}
              sort={url.sort}
              onSort={(sort) => change({ sort })}
            />
          ) : (
            <Empty>{t('users.none_found')}</Empty>
          )
        }}
      </Loaded>
      {adding && <NewUserForm onClose={() => setAdding(false)} onCreated={setFirst} />}
      <ShownOnce
        title={t('users.first_password', { name: first?.name ?? '' })}
        secret={first?.password ?? null}
        onClose={() => setFirst(null)}
      >
        {t('users.first_password_text')}
      </ShownOnce>
    </Page>
  )
}
