import { Decimal } from 'decimal.js'
import { type Draft, draft, figureOf, numberOf, shown } from './draft.ts'
import { labelOf } from './label.ts'
import type { Reading, ReadText } from './reading.ts'

const LESS_IS_BETTER = /控制|以内|以下|不超过|不高于|低于|压降|降至|压减至|缩短/u

/** 确保3750万美元,力争4500万美元: what is striven for is not below what is assured. */
export function checkStriven(text: ReadText): Draft[] {
  return text.readings.flatMap((striven) => {
    const ensured = text.readings[striven.index - 1]
    if (!ensured || ensured.at.sentence !== striven.at.sentence || !isPair(text, ensured, striven)) return []
    const [low, high] = [sizeOf(ensured), sizeOf(striven)]
    if (!low || !high) return []
    return draft(text, {
      relation: 'striven',
      kind: 'monotone',
      over: [ensured, striven],
      strength: 'hard',
      formula: `${figureOf(striven)} >= ${figureOf(ensured)}`,
      expected: `>=${figureOf(ensured)}`,
      stated: numberOf(striven),
      verdict: high.gte(low) ? 'consistent' : 'inconsistent',
      values: { ensured: shown(ensured), striven: shown(striven) },
    })
  })
}

function isPair(text: ReadText, ensured: Reading, striven: Reading): boolean {
  const gap = striven.gap
  const around = text.source.plain.slice(ensured.at.start, striven.at.end)
  if (!/确保|保底|保证/u.test(ensured.lead) || /力争/u.test(ensured.lead) || !/力争|冲刺|奋力/u.test(gap)) return false
  if (around.length > 120 || LESS_IS_BETTER.test(around) || ensured.unitClass !== striven.unitClass) return false
  const own = labelOf(gap).replace(/^(力争|冲刺|奋力|增长|实现|完成)+/u, '')
  return own === '' || own === ensured.label || ensured.label.endsWith(own)
}

const sizeOf = ({ printed, claim }: Reading): Decimal | null =>
  printed ?? (claim.scale_value === null ? null : new Decimal(claim.scale_value))
