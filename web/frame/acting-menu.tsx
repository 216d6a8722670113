import { DownOutlined } from '@ant-design/icons'
import { App, Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import type { HeldPost } from '../../contract/session.ts'
import { useProblemText } from '../design/problem-text.ts'
import { useActFor } from '../session/session.api.ts'
import { useSession } from '../session/use-session.ts'

/** For which post the user acts; a stand-in reads "代 X". */
export function ActingMenu() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const { acting, posts } = useSession()
  const actFor = useActFor()
  const problemText = useProblemText()
  const nameOf = (post: HeldPost) => {
    const own = `${post.unitName} · ${post.title}`
    return post.standInFor
      ? t('design.bracketed', { text: own, aside: t('frame.acting.for', { name: post.standInFor.displayName }) })
      : own
  }
  if (posts.length < 2) return <span className="tz-acting">{nameOf(acting)}</span>
  const choose = (postId: string) =>
    actFor.mutate(postId, {
      onSuccess: () => message.success(t('frame.acting.changed')),
      onError: (error) => message.error(problemText(error).title),
    })
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: posts.map((post) => ({ key: post.postId, label: nameOf(post) })),
        selectable: true,
        selectedKeys: [acting.postId],
        onClick: ({ key }) => key !== acting.postId && choose(key),
      }}
    >
      <Button type="text" loading={actFor.isPending} aria-label={t('frame.acting.choose', { post: nameOf(acting) })}>
        <span className="tz-acting">{nameOf(acting)}</span> <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  )
}
