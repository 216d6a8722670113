import { type Draft, draft, figureOf, numberOf, shown } from './draft.ts'
import type { ReadText } from './reading.ts'

/** 57批173人次: every batch has at least one person in it. */
export function checkBatches(text: ReadText): Draft[] {
  return text.readings.flatMap((persons) => {
    const batches = text.readings[persons.index - 1]
    if (batches?.unitClass !== 'batches' || persons.unitClass !== 'persons') return []
    if (persons.claim.numberStart - batches.claim.numberEnd > 1 || !batches.level || !persons.level) return []
    return draft(text, {
      relation: 'batches',
      kind: 'monotone',
      over: [batches, persons],
      strength: 'trivial',
      formula: `${shown(batches)} <= ${shown(persons)}`,
      expected: `>=${figureOf(batches)}`,
      stated: numberOf(persons),
      verdict: batches.level.low.lte(persons.level.high) ? 'consistent' : 'inconsistent',
      values: { batches: shown(batches), persons: shown(persons) },
    })
  })
}
