import { checkText } from '../../domain/figures/check-text.ts'
import { invalid } from '../../domain/refusal.ts'
import { simplifier } from '../figures/simplify.ts'
import type { CheckReply, CheckTask } from './text-checker.ts'

const simplify = simplifier()

function reply({ text, name, mostClaims }: CheckTask): CheckReply {
  try {
    const { text: _, ...checked } = checkText(text, simplify, name)
    if (checked.claims.length > mostClaims) {
      return { refusal: invalid('document.too_many_claims', { limit: mostClaims }) }
    }
    return { checked }
  } catch (error) {
    return { fault: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) }
  }
}

process.on('message', (task: CheckTask) => process.send?.(reply(task)))
// The server is gone, killed or not.
process.on('disconnect', () => process.exit())
