import { z } from 'zod'

/** POST /api/v1/setup: the first zone and its first administrator; the token stands on the server's console. */
export const SetUp = z.object({
  token: z.string().min(1).max(200),
  zoneCode: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9-]{1,30}$/),
  zoneName: z.string().trim().min(2).max(80),
  committeeName: z.string().trim().min(2).max(80),
  displayName: z.string().trim().min(1).max(40),
  loginName: z
    .string()
    .trim()
    .regex(/^[a-zA-Z][a-zA-Z0-9._-]{2,31}$/),
  password: z.string().min(10).max(256),
})
export type SetUp = z.infer<typeof SetUp>
