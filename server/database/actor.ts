import { AsyncLocalStorage } from 'node:async_hooks'
import { CompiledQuery, type DatabaseConnection, type Kysely, PostgresDriver, type Transaction } from 'kysely'
import type { Actor } from '../../domain/identity/role.ts'
import { ROLES } from '../../domain/identity/role.ts'
import type { Schema } from './schema.ts'

// Hands the actor to the driver, which Kysely calls with no room for an argument of ours. Nothing else reads it.
const acting = new AsyncLocalStorage<Actor>()

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const USER_ID = /^[A-Za-z0-9_-]{1,64}$/

/** Runs `work` in one transaction in which the database knows who acts; its policies decide what rows exist for them. */
export function asActor<T>(
  db: Kysely<Schema>,
  actor: Actor,
  work: (tx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  return acting.run(actor, () => db.transaction().execute(work))
}

/** SET LOCAL takes no parameters, so each value is held to a narrow form before it becomes a literal. */
export function settingsOf(actor: Actor): string {
  if (!UUID.test(actor.zoneId)) throw new Error('actor without a valid zone')
  if (!USER_ID.test(actor.userId)) throw new Error('actor without a valid user')
  if (actor.unitId !== '' && !UUID.test(actor.unitId)) throw new Error('actor without a valid unit')
  if (actor.roles.some((role) => !ROLES.includes(role))) throw new Error('actor with an unknown role')
  return [
    `set local taizhang.zone = '${actor.zoneId}'`,
    `set local taizhang.user_id = '${actor.userId}'`,
    `set local taizhang.unit_id = '${actor.unitId}'`,
    `set local taizhang.roles = '${actor.roles.join(',')}'`,
  ].join('; ')
}

/** Says who acts in the same round trip as BEGIN. SET LOCAL reaches the other nodes of a Citus cluster, set_config() does not. */
export class ActorDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const actor = acting.getStore()
    const begin = actor ? `begin; set local citus.propagate_set_commands = 'local'; ${settingsOf(actor)}` : 'begin'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }
}
