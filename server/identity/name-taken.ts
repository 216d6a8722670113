import { conflict, Refused } from '../../domain/refusal.ts'

/** Turns the breach of the one unique index that people can run into, two units of a name under one parent, into a refusal. */
export function refuseTakenName(error: unknown): never {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown }
  if (code === '23505' && constraint === 'unit_name_once') throw new Refused(conflict('unit.name_taken'))
  throw error
}
