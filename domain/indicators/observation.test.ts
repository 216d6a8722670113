import { expect, test } from 'vitest'
import type { Role } from '../identity/role.ts'
import {
  type ObservationState,
  reviseFrom,
  saysTheSame,
  whyNotApprove,
  whyNotReturn,
  whyNotSubmit,
  whyNotWithdraw,
} from './observation.ts'

const anObservation = (state: ObservationState) => ({ state, draftedInUnitId: 'statistics', createdBy: 'drafter' })
const who = (role: Role, unitId = 'statistics', userId = 'drafter') => ({ roles: [role], unitId, userId })

test('an auditor and an administrator move no figure', () => {
  for (const role of ['auditor', 'admin', 'discipline'] as const) {
    expect(whyNotSubmit(anObservation('draft'), who(role))?.code).toBe('identity.role_lacking')
    expect(whyNotApprove(anObservation('submitted'), who(role))?.code).toBe('identity.role_lacking')
    expect(whyNotWithdraw(anObservation('draft'), who(role))?.code).toBe('identity.role_lacking')
  }
})

test('a handler cannot approve, and returns only what they drafted themselves', () => {
  expect(whyNotApprove(anObservation('submitted'), who('handler'))?.code).toBe('identity.role_lacking')
  expect(whyNotReturn(anObservation('submitted'), who('handler', 'statistics', 'another'))?.code).toBe(
    'identity.role_lacking',
  )
  expect(whyNotReturn(anObservation('submitted'), who('handler'))).toBeNull()
})

test('a draft is not approved unseen, and an approved figure is neither returned nor withdrawn', () => {
  expect(whyNotApprove(anObservation('draft'), who('statistician'))?.code).toBe('observation.not_submitted')
  expect(whyNotReturn(anObservation('approved'), who('leader'))?.code).toBe('observation.approved_stands')
  expect(whyNotWithdraw(anObservation('approved'), who('statistician'))?.code).toBe('observation.approved_stands')
  expect(whyNotWithdraw(anObservation('submitted'), who('statistician'))?.code).toBe('observation.not_a_draft')
})

test("a handler withdraws no other unit's draft, a statistician does", () => {
  expect(whyNotWithdraw(anObservation('draft'), who('handler', 'economy'))?.code).toBe('observation.other_unit')
  expect(whyNotWithdraw(anObservation('draft'), who('statistician', 'economy'))).toBeNull()
})

test('a draft is submitted, approved or returned by those whose post it is', () => {
  expect(whyNotSubmit(anObservation('draft'), who('handler'))).toBeNull()
  expect(whyNotApprove(anObservation('submitted'), who('leader'))).toBeNull()
  expect(whyNotReturn(anObservation('submitted'), who('leader', 'root', 'director'))).toBeNull()
})

const figures = (value: string | null, growthOfficial: string | null) => ({
  value,
  growthOfficial,
  growthBasis: growthOfficial === null ? null : ('real' as const),
})

test('a corrected value does not keep the growth that was published for the old one', () => {
  expect(reviseFrom(figures('345.2', '7.2'), figures('345.9', null))).toEqual(figures('345.9', null))
})

test('a value and a growth that are stated apart end in one revision', () => {
  expect(reviseFrom(figures('345.2', null), figures(null, '7.2'))).toEqual(figures('345.2', '7.2'))
  expect(reviseFrom(figures(null, '7.2'), figures('345.2', null))).toEqual(figures('345.2', '7.2'))
  expect(reviseFrom(null, figures(null, '7.2'))).toEqual(figures(null, '7.2'))
})

test('the same number written with more zeros says nothing new', () => {
  expect(saysTheSame(figures('345.20', '7.2'), figures('345.2', '7.20'))).toBe(true)
  expect(saysTheSame(figures('345.2', null), figures('345.2', '7.2'))).toBe(false)
})
