import { answerTask } from '../documents/answer-task.ts'
import { findTraces } from './find-traces.ts'

answerTask(({ bytes }: { bytes: Uint8Array }) => findTraces(bytes))
