import { mergeMessages } from './merge-messages.ts'

const files = import.meta.glob<Record<string, string>>('../../contract/messages/en/*.json', {
  eager: true,
  import: 'default',
})
export default mergeMessages(files)
