import { answerTask } from './answer-task.ts'
import { docxText } from './docx-text.ts'
import { htmlText } from './html-text.ts'
import type { ReadingLimits } from './reading-limits.ts'

export interface ReadingTask {
  bytes: Uint8Array
  name: string
  format: 'docx' | 'html'
  limits: ReadingLimits
}

export interface ReadText {
  text: string
  encoding: 'utf-8' | 'gb18030' | null
}

answerTask(async ({ bytes, name, format, limits }: ReadingTask): Promise<ReadText> => {
  if (format === 'html') return htmlText(bytes, limits)
  return { text: await docxText(bytes, name, limits), encoding: null }
})
