import { type Kysely, sql, type Transaction } from 'kysely'
import type { TokenScope } from '../../domain/identity/token-scope.ts'
import type { Schema } from '../database/schema.ts'

export interface BearerRow {
  tokenId: string
  userId: string
  postId: string
  scopes: TokenScope[]
  expiresOn: string | null
  lastUsedAt: Date | null
}

/** The bearer of a token that has not been revoked; asked through a function, for nobody acts yet. */
export async function findBearer(db: Kysely<Schema>, zoneId: string, hash: string): Promise<BearerRow | undefined> {
  const { rows } = await sql<BearerRow>`
    select token_id as "tokenId", user_id as "userId", post_id as "postId", scopes,
           expires_on as "expiresOn", last_used_at as "lastUsedAt"
    from api_token_bearer(${zoneId}, ${hash})`.execute(db)
  return rows[0]
}

export async function noteTokenUse(tx: Transaction<Schema>, zoneId: string, tokenId: string, now: Date): Promise<void> {
  await tx
    .updateTable('api_token')
    .set({ last_used_at: now })
    .where('zone_id', '=', zoneId)
    .where('token_id', '=', tokenId)
    .execute()
}

export interface TokenRow {
  tokenId: string
  name: string
  scopes: TokenScope[]
  postId: string
  createdAt: Date
  expiresOn: string | null
  lastUsedAt: Date | null
}

const COLUMNS = [
  'token_id as tokenId',
  'name',
  'scopes',
  'post_id as postId',
  'created_at as createdAt',
  'expires_on as expiresOn',
  'last_used_at as lastUsedAt',
] as const

/** The user's own tokens that have not been revoked, newest first. */
export async function listTokens(tx: Transaction<Schema>, zoneId: string, userId: string): Promise<TokenRow[]> {
  return tx
    .selectFrom('api_token')
    .select(COLUMNS)
    .where('zone_id', '=', zoneId)
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .orderBy('token_id', 'desc')
    .execute()
}

export async function insertToken(
  tx: Transaction<Schema>,
  row: Omit<TokenRow, 'createdAt' | 'lastUsedAt'> & { zoneId: string; userId: string; secretHash: string },
): Promise<TokenRow> {
  return tx
    .insertInto('api_token')
    .values({
      zone_id: row.zoneId,
      token_id: row.tokenId,
      user_id: row.userId,
      post_id: row.postId,
      name: row.name,
      scopes: row.scopes,
      secret_hash: row.secretHash,
      expires_on: row.expiresOn,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
}

/** Ends the user's own token; its name, or undefined where there is none to end. */
export async function revokeTokenRow(
  tx: Transaction<Schema>,
  where: { zoneId: string; userId: string; tokenId: string },
  now: Date,
): Promise<string | undefined> {
  const row = await tx
    .updateTable('api_token')
    .set({ revoked_at: now })
    .where('zone_id', '=', where.zoneId)
    .where('user_id', '=', where.userId)
    .where('token_id', '=', where.tokenId)
    .where('revoked_at', 'is', null)
    .returning('name')
    .executeTakeFirst()
  return row?.name
}
