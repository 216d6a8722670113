import { Pagination } from 'antd'
import { useTranslation } from 'react-i18next'

interface Props {
  page: number
  pageSize: number
  total: number
  onChange: (page: number) => void
}

export function Pager({ page, pageSize, total, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <nav className="tz-pager" aria-label={t('design.pages')}>
      <Pagination
        size="small"
        current={page}
        pageSize={pageSize}
        total={total}
        showSizeChanger={false}
        hideOnSinglePage={false}
        showTotal={(all, [first, last]) => t('design.of_rows', { first, last, all })}
        onChange={onChange}
      />
    </nav>
  )
}

export const pageFrom = (text: string | undefined): number => Math.max(1, Math.trunc(Number(text)) || 1)
