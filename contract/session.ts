import { z } from 'zod'
import { isIsoDate } from '../domain/calendar/iso-date.ts'
import { ROLES } from '../domain/identity/role.ts'
import { Id, IsoDate } from './paging.ts'

export const RoleName = z.enum(ROLES)

/** POST /api/v1/session. `secondFactor` is asked for by problem code `identity.second_factor_needed`. */
export const SignIn = z.object({
  loginName: z.string().trim().min(1).max(64),
  password: z.string().min(1).max(256),
  /** Six digits of an authenticator, or one of the backup codes. */
  secondFactor: z
    .string()
    .trim()
    .regex(/^(\d{6}|[A-Za-z0-9]{5}-[A-Za-z0-9]{5})$/)
    .optional(),
})

/** GET /api/v1/sign-in-options, without a session. */
export const SignInOptions = z.object({
  setupNeeded: z.boolean(),
  oidc: z.object({ name: z.string(), startUrl: z.string() }).nullable(),
  demo: z.boolean(),
})

export const HeldPost = z.object({
  postId: Id,
  title: z.string(),
  unitId: Id,
  unitName: z.string(),
  zoneId: Id,
  zoneName: z.string(),
  roles: z.array(RoleName),
  /** Set when the user stands in for the post's holder. */
  standInFor: z.object({ userId: z.string(), displayName: z.string(), untilOn: IsoDate }).nullable(),
})

export const Session = z.object({
  user: z.object({
    userId: z.string(),
    loginName: z.string(),
    displayName: z.string(),
    secondFactorOn: z.boolean(),
    mustChangePassword: z.boolean(),
  }),
  zone: z.object({ zoneId: Id, code: z.string(), name: z.string(), demo: z.boolean() }),
  acting: HeldPost,
  posts: z.array(HeldPost),
  /** Why each act is not open to the acting post: a refusal's code, or null where it is. */
  whyNot: z.object({
    manageUnits: z.string().nullable(),
    manageUsers: z.string().nullable(),
    readEventLog: z.string().nullable(),
    checkText: z.string().nullable(),
    draftObservation: z.string().nullable(),
    approveObservation: z.string().nullable(),
    readFigures: z.string().nullable(),
  }),
  today: IsoDate,
})
export type Session = z.infer<typeof Session>
export type HeldPost = z.infer<typeof HeldPost>

/** PUT /api/v1/session/acting */
export const ActFor = z.object({ postId: Id })
/** PUT /api/v1/session/password */
export const ChangePassword = z.object({ current: z.string().min(1).max(256), next: z.string().min(10).max(256) })
/** POST /api/v1/session/second-factor starts it and gives the secret once; PUT confirms; DELETE turns it off (password asked). */
export const SecondFactorStarted = z.object({ uri: z.string(), secret: z.string(), backupCodes: z.array(z.string()) })
export const StartSecondFactor = z.object({ password: z.string().min(1).max(256) })
export const ConfirmSecondFactor = z.object({ code: z.string().regex(/^\d{6}$/) })

export const TOKEN_SCOPES = ['check', 'read', 'write'] as const
export const NewToken = z.object({
  name: z.string().trim().min(1).max(80),
  scopes: z.array(z.enum(TOKEN_SCOPES)).min(1),
  expiresOn: IsoDate.refine(isIsoDate).nullable(),
})
export const Token = z.object({
  tokenId: Id,
  name: z.string(),
  scopes: z.array(z.enum(TOKEN_SCOPES)),
  postId: Id,
  createdAt: z.string(),
  expiresOn: IsoDate.nullable(),
  lastUsedAt: z.string().nullable(),
})
/** The secret is shown once. */
export const TokenCreated = Token.extend({ secret: z.string() })
