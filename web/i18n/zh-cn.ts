import { mergeMessages } from './merge-messages.ts'

const files = import.meta.glob<Record<string, string>>('../../contract/messages/zh-CN/*.json', {
  eager: true,
  import: 'default',
})
export default mergeMessages(files)
