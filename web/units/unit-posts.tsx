import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Post, Unit } from '../../contract/units.ts'
import { Bones } from '../design/bones.tsx'
import { type Column, DataTable } from '../design/data-table.tsx'
import { Empty } from '../design/empty.tsx'
import { Loaded } from '../design/loaded.tsx'
import { ReasonButton } from '../design/reason-button.tsx'
import { useSession } from '../session/use-session.ts'
import { PostForm } from './post-form.tsx'
import { usePosts } from './units.api.ts'

/** The seats of a unit: who sits in one acts with its roles. */
export function UnitPosts({ unit }: { unit: Unit }) {
  const { t } = useTranslation()
  const { whyNot } = useSession()
  const posts = usePosts()
  const [editing, setEditing] = useState<Post | 'new' | null>(null)
  const columns: Column<Post>[] = [
    {
      key: 'title',
      title: t('posts.post'),
      cell: (post) =>
        post.retiredOn
          ? t('design.bracketed', { text: post.title, aside: t('units.retired_on', { date: post.retiredOn }) })
          : post.title,
    },
    {
      key: 'roles',
      title: t('posts.roles'),
      cell: (post) => post.roles.map((role) => t(`role.${role}`)).join(t('design.comma')),
    },
    {
      key: 'holders',
      title: t('posts.holders'),
      cell: (post) => post.holders.map((holder) => holder.displayName).join(t('design.comma')) || t('posts.vacant'),
    },
    {
      key: 'act',
      title: t('design.actions'),
      cell: (post) => (
        <ReasonButton
          size="small"
          why={whyNot.manageUnits}
          aria-label={t('posts.edit_named', { name: post.title })}
          onClick={() => setEditing(post)}
        >
          {t('design.edit')}
        </ReasonButton>
      ),
    },
  ]
  return (
    <>
      <div className="tz-card-head">
        <h3>{t('posts.title')}</h3>
        <ReasonButton size="small" why={whyNot.manageUnits} onClick={() => setEditing('new')}>
          {t('posts.add')}
        </ReasonButton>
      </div>
      <Loaded query={posts} skeleton={<Bones lines={3} />}>
        {({ rows }) => {
          const own = rows.filter((post) => post.unitId === unit.unitId)
          return own.length ? (
            <DataTable caption={t('posts.title')} columns={columns} rows={own} rowKey={(post) => post.postId} />
          ) : (
            <Empty>{t('posts.empty')}</Empty>
          )
        }}
      </Loaded>
      {editing && <PostForm unit={unit} post={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </>
  )
}
