/** Who sees and does what; the same list binds the database's policies. */
export const ROLES = [
  'admin',
  'leader',
  'registrar',
  'handler',
  'supervisor',
  'statistician',
  'discipline',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]

export const UNIT_KINDS = [
  'committee',
  'department',
  'agency',
  'park',
  'subdistrict',
  'township',
  'village',
  'community',
  'enterprise_group',
] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** Who acts: one user, in one zone, for one post. A stand-in acts in the post of another (`forUserId`). */
export interface Actor {
  zoneId: string
  userId: string
  unitId: string
  postId: string
  roles: readonly Role[]
  /** The holder of the post, when somebody stands in for them. */
  forUserId: string | null
}

export const hasRole = (actor: Pick<Actor, 'roles'>, ...roles: Role[]): boolean =>
  roles.some((role) => actor.roles.includes(role))
