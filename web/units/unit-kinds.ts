import type { Post, Unit } from '../../contract/units.ts'

// Written out as records so that a kind or a role more in the contract fails here until it is listed.
const KINDS: Record<Unit['kind'], true> = {
  committee: true,
  department: true,
  agency: true,
  park: true,
  subdistrict: true,
  township: true,
  village: true,
  community: true,
  enterprise_group: true,
}
export const UNIT_KIND_LIST = Object.keys(KINDS)

type RoleName = Post['roles'][number]
const ROLES: Record<RoleName, true> = {
  admin: true,
  leader: true,
  registrar: true,
  handler: true,
  supervisor: true,
  statistician: true,
  discipline: true,
  auditor: true,
}
export const ROLE_LIST = Object.keys(ROLES)
