import { z } from 'zod'
import { Id } from './paging.ts'

export const User = z.object({
  userId: z.string(),
  loginName: z.string(),
  displayName: z.string(),
  state: z.enum(['active', 'disabled']),
  lockedUntil: z.string().nullable(),
  secondFactorOn: z.boolean(),
  lastSignInAt: z.string().nullable(),
  posts: z.array(z.object({ postId: Id, title: z.string(), unitId: Id, unitName: z.string() })),
})
export type User = z.infer<typeof User>
export const Users = z.object({ rows: z.array(User) })
/** POST /api/v1/users: the reply carries a first password, shown once, to be changed at the first sign-in. */
export const NewUser = z.object({
  loginName: z
    .string()
    .trim()
    .regex(/^[a-zA-Z][a-zA-Z0-9._-]{2,31}$/),
  displayName: z.string().trim().min(1).max(40),
  postIds: z.array(Id).max(20).default([]),
  /** Only for an OIDC provider that knows people by it; nothing is sent there. */
  email: z.email().max(254).nullable().default(null),
})
export const UserCreated = User.extend({ firstPassword: z.string() })
/** PATCH /api/v1/users/{userId} */
export const UserChange = z.object({
  displayName: z.string().trim().min(1).max(40).optional(),
  state: z.enum(['active', 'disabled']).optional(),
  unlock: z.literal(true).optional(),
  /** For somebody who has lost the phone and the backup codes. */
  removeSecondFactor: z.literal(true).optional(),
})
/** POST /api/v1/users/{userId}/password-reset */
export const PasswordReset = z.object({ firstPassword: z.string() })
