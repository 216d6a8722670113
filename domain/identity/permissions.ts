import { forbidden, type Refusal } from '../refusal.ts'
import { type Actor, hasRole, type Role } from './role.ts'

type Roles = Pick<Actor, 'roles'>
const unless = (allowed: boolean): Refusal | null => (allowed ? null : forbidden('identity.role_lacking'))
const rule =
  (...roles: Role[]) =>
  (actor: Roles): Refusal | null =>
    unless(hasRole(actor, ...roles))

export const whyNotManageUnits = rule('admin')
export const whyNotManageUsers = rule('admin')
/** Who may sign in and since when they have: for those who look after accounts, and those who look after them. */
export const whyNotReadUsers = rule('admin', 'auditor')
export const whyNotReadEventLog = rule('auditor', 'admin')
export const whyNotCheckText = rule('leader', 'registrar', 'handler', 'supervisor', 'statistician')
/** Drafting and submitting an observation: those who keep figures. */
export const whyNotDraftObservation = rule('statistician', 'handler', 'supervisor')
/** Approving one: the statistician or the unit's leader, never the auditor or the admin by that role alone. */
export const whyNotApproveObservation = rule('statistician', 'leader')
/** The admin and the auditor read no figures by that role alone: theirs are settings and logs. */
export const whyNotReadFigures = rule('leader', 'handler', 'registrar', 'supervisor', 'statistician')
