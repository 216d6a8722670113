import type { Check } from '../../contract/documents.ts'

const MEETS: Record<Check['verdict'], string> = { consistent: '=', within_rounding: '≈', inconsistent: '≠' }
const SIGNS: readonly [RegExp, string][] = [
  [/ ?<= ?/g, ' ≤ '],
  [/ ?>= ?/g, ' ≥ '],
  [/\//g, '÷'],
  [/\*/g, '×'],
]

/** The formula in the signs of a school book; between what was reckoned and what is stated stands the verdict. */
export const showFormula = ({ formula, verdict }: Pick<Check, 'formula' | 'verdict'>): string =>
  SIGNS.reduce((text, [sign, shown]) => text.replace(sign, shown), formula.replace(' vs ', ` ${MEETS[verdict]} `))
