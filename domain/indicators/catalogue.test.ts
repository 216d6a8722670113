import { expect, test } from 'vitest'
import { CATALOGUE } from './catalogue.ts'
import { matchIndicator } from './match-indicator.ts'
import { sameDimension } from './unit-of-measure.ts'

test('no two indicators share a code, and every code is one the database takes', () => {
  const codes = CATALOGUE.map((it) => it.code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.filter((code) => !/^[a-z][a-z0-9_]{1,62}$/.test(code))).toEqual([])
})

test('every name and other name leads back to its own indicator, and to no second one of the same unit', () => {
  const astray = CATALOGUE.flatMap((it) =>
    [it.nameZh, ...it.aliases]
      .filter((name) => matchIndicator(name, it.unitOfMeasure, CATALOGUE) !== it.code)
      .map((name) => `${it.code}: ${name}`),
  )
  expect(astray).toEqual([])
})

test('every weighted ratio names the two parts it is recomputed from, and nothing else does', () => {
  for (const it of CATALOGUE) {
    expect([it.code, it.numerator !== null, it.denominator !== null]).toEqual([
      it.code,
      it.aggregation === 'weighted',
      it.aggregation === 'weighted',
    ])
  }
})

test('growth of GDP, value added and energy use is real and published; revenue and heads are counted', () => {
  const real = CATALOGUE.filter((it) => it.growthBasis === 'real').map((it) => it.code)
  expect(real).toContain('gdp')
  expect(real).toContain('industrial_value_added_as')
  expect(real).toContain('energy_per_gdp')
  const counted = CATALOGUE.filter((it) => !it.growthIsOfficial).map((it) => it.code)
  expect(counted).toEqual(expect.arrayContaining(['general_budget_revenue', 'tax_revenue', 'urban_new_jobs']))
})

test('every unit of measure is one whose figures can be converted', () => {
  // Spelt with a space, so that the unit has to be understood and not only recognised.
  const unread = CATALOGUE.filter((it) => !sameDimension(it.unitOfMeasure, ` ${it.unitOfMeasure}`))
  expect(unread.map((it) => it.code)).toEqual([])
  expect(CATALOGUE.find((it) => it.code === 'gdp')?.decimals).toBe(2)
  expect(CATALOGUE.find((it) => it.code === 'safety_deaths')?.decimals).toBe(0)
})
