import { z } from 'zod'
import { isIsoDate } from '../domain/calendar/iso-date.ts'
import { UNIT_KINDS } from '../domain/identity/role.ts'
import { Id, IsoDate } from './paging.ts'
import { RoleName } from './session.ts'

export const Unit = z.object({
  unitId: Id,
  parentId: Id.nullable(),
  name: z.string(),
  shortName: z.string().nullable(),
  kind: z.enum(UNIT_KINDS),
  position: z.int(),
  retiredOn: IsoDate.nullable(),
})
export type Unit = z.infer<typeof Unit>
/** GET /api/v1/units: the whole tree as a flat list, parents before children. */
export const Units = z.object({ rows: z.array(Unit) })
/** POST /api/v1/units */
export const NewUnit = z.object({
  parentId: Id.nullable(),
  name: z.string().trim().min(1).max(80),
  shortName: z.string().trim().min(1).max(20).nullable().default(null),
  kind: z.enum(UNIT_KINDS),
})
/** PATCH /api/v1/units/{unitId} */
export const UnitChange = z.object({
  name: z.string().trim().min(1).max(80).optional(),
  shortName: z.string().trim().min(1).max(20).nullable().optional(),
  parentId: Id.optional(),
  position: z.int().min(0).optional(),
  retired: z.boolean().optional(),
})

/** A seat in a unit: who sits in it acts with its roles. */
export const Post = z.object({
  postId: Id,
  unitId: Id,
  title: z.string(),
  roles: z.array(RoleName),
  holders: z.array(z.object({ userId: z.string(), displayName: z.string() })),
  retiredOn: IsoDate.nullable(),
})
export type Post = z.infer<typeof Post>
export const Posts = z.object({ rows: z.array(Post) })
export const NewPost = z.object({
  unitId: Id,
  title: z.string().trim().min(1).max(40),
  roles: z.array(RoleName).min(1),
})
export const PostChange = z.object({
  title: z.string().trim().min(1).max(40).optional(),
  roles: z.array(RoleName).min(1).optional(),
  holderIds: z.array(z.string()).max(20).optional(),
  retired: z.boolean().optional(),
})

export const StandIn = z.object({
  standInId: Id,
  postId: Id,
  postTitle: z.string(),
  unitName: z.string(),
  forUserId: z.string(),
  forName: z.string(),
  byUserId: z.string(),
  byName: z.string(),
  fromOn: IsoDate,
  untilOn: IsoDate,
  endedAt: z.string().nullable(),
})
export const StandIns = z.object({ rows: z.array(StandIn) })
/** POST /api/v1/stand-ins; DELETE /api/v1/stand-ins/{id} ends it early. */
export const NewStandIn = z.object({
  postId: Id,
  forUserId: z.string(),
  byUserId: z.string(),
  fromOn: IsoDate.refine(isIsoDate),
  untilOn: IsoDate.refine(isIsoDate),
})
