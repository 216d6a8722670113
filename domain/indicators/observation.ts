import { Exact } from '../facts/exact.ts'
import { whyNotApproveObservation, whyNotDraftObservation } from '../identity/permissions.ts'
import type { Actor } from '../identity/role.ts'
import { conflict, forbidden, type Refusal } from '../refusal.ts'
import type { GrowthBasis } from './indicator.ts'

/** 快报, 年报, 核定: the later kind stands over the earlier one. */
export const FIGURE_KINDS = ['flash', 'annual', 'final'] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]
export const OBSERVATION_STATES = ['draft', 'submitted', 'approved', 'withdrawn'] as const
export type ObservationState = (typeof OBSERVATION_STATES)[number]

/** What one revision of one indicator, unit, period and kind says. */
export interface ObservedFigures {
  /** In the indicator's unit of measure. Null where only an official growth was published. */
  value: string | null
  /** Percent, signed. */
  growthOfficial: string | null
  growthBasis: GrowthBasis | null
}

interface Standing {
  state: ObservationState
  draftedInUnitId: string
  createdBy: string
}
type Who = Pick<Actor, 'roles' | 'unitId' | 'userId'>

export function whyNotSubmit(observation: Standing, actor: Who): Refusal | null {
  return whyNotDraftObservation(actor) ?? unlessIn('draft', observation, 'observation.not_a_draft')
}

export function whyNotApprove(observation: Standing, actor: Who): Refusal | null {
  return whyNotApproveObservation(actor) ?? unlessIn('submitted', observation, 'observation.not_submitted')
}

/** Sent back by who may approve, or taken back by who drafted it. What is approved stands: a correction is a new revision. */
export function whyNotReturn(observation: Standing, actor: Who): Refusal | null {
  const drafter = observation.createdBy === actor.userId && whyNotDraftObservation(actor) === null
  return (
    (drafter ? null : whyNotApproveObservation(actor)) ??
    (observation.state === 'approved' ? conflict('observation.approved_stands') : null) ??
    unlessIn('submitted', observation, 'observation.not_submitted')
  )
}

/** Undoes an acceptance while nobody has relied on it; the revision keeps its number and its place in the log. */
export function whyNotWithdraw(observation: Standing, actor: Who): Refusal | null {
  const refusal = whyNotDraftObservation(actor)
  if (refusal) return refusal
  const ofOtherUnit = observation.draftedInUnitId !== actor.unitId && !actor.roles.includes('statistician')
  if (ofOtherUnit) return forbidden('observation.other_unit')
  if (observation.state === 'approved') return conflict('observation.approved_stands')
  return unlessIn('draft', observation, 'observation.not_a_draft')
}

const unlessIn = (state: ObservationState, observation: Standing, code: string): Refusal | null =>
  observation.state === state ? null : conflict(code)

/**
 * A new revision beside the one before it: what it does not state, it takes over, so that a growth said in one sentence
 * and a value said in another end in one line. A growth is not taken over by a value that differs from its own.
 */
export function reviseFrom(previous: ObservedFigures | null, stated: ObservedFigures): ObservedFigures {
  if (!previous) return stated
  const value = stated.value ?? previous.value
  if (stated.growthOfficial !== null) return { ...stated, value }
  const sameValue = previous.value === null || sameNumber(value, previous.value)
  return sameValue ? { ...previous, value } : { ...stated, value }
}

export const saysTheSame = (a: ObservedFigures, b: ObservedFigures): boolean =>
  sameNumber(a.value, b.value) && sameNumber(a.growthOfficial, b.growthOfficial)

/** Whether two statements of one figure cannot both be right. What one of them leaves out contradicts nothing. */
export const contradicts = (
  a: Pick<ObservedFigures, 'value' | 'growthOfficial'>,
  b: Pick<ObservedFigures, 'value' | 'growthOfficial'>,
): boolean => differs(a.value, b.value) || differs(a.growthOfficial, b.growthOfficial)

const differs = (a: string | null, b: string | null): boolean => a !== null && b !== null && !sameNumber(a, b)

const sameNumber = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : new Exact(a).equals(b)
