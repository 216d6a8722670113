import { expect, test } from 'vitest'
import { showFormula } from './formula-text.ts'

test('what does not meet what is stated is shown as unequal', () => {
  const formula = '192.2/(117.5/(1+94%) + 74.7/(1+58.6%))-1 vs +72.9%'
  expect(showFormula({ formula, verdict: 'inconsistent' })).toBe('192.2÷(117.5÷(1+94%) + 74.7÷(1+58.6%))-1 ≠ +72.9%')
})

test('what meets it is equal, or nearly', () => {
  expect(showFormula({ formula: '30+70 vs 100', verdict: 'consistent' })).toBe('30+70 = 100')
  expect(showFormula({ formula: '33.3+66.6 vs 100', verdict: 'within_rounding' })).toBe('33.3+66.6 ≈ 100')
})

test('an order keeps its own sign, whatever the verdict', () => {
  expect(showFormula({ formula: '50.9 <= 114.23', verdict: 'consistent' })).toBe('50.9 ≤ 114.23')
})
