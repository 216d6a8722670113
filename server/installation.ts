import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { backUp } from './backup/back-up.ts'
import type { Config } from './config.ts'
import { startEmbedded } from './database/embedded/start-embedded.ts'
import { migrate } from './database/migrate.ts'
import { diskFileStore } from './files/disk-file-store.ts'
import type { FileStore } from './files/file-store.ts'
import { s3FileStore } from './files/s3-file-store.ts'
import { type RunningSecrets, runningSecrets } from './secrets.ts'

/** Where the rows, the files and the keys of this installation are, found or started. */
export interface Installation {
  config: Config
  ownerUrl: string
  secrets: RunningSecrets
  files: FileStore
  keys: { fieldKey: string; sessionSecret: string }
  close(): Promise<void>
}

interface Words {
  info(line: string): void
  warn(line: string): void
}

/** Starts the embedded PostgreSQL, adopts the one that runs, or takes the server that DATABASE_URL names. Migrates nothing. */
export async function openInstallation(config: Config, log: Words): Promise<Installation> {
  const secrets = runningSecrets(config, (line) => log.warn(line))
  const embedded = config.databaseUrl ? null : await startEmbedded({ dataFolder: config.dataFolder, log })
  const files = config.s3 ? s3FileStore(config.s3) : await diskFileStore(join(config.dataFolder, 'files'))
  return {
    config,
    ownerUrl: config.databaseUrl ?? embedded?.url ?? '',
    secrets,
    files,
    keys: { fieldKey: secrets.fieldKey.toString('base64'), sessionSecret: secrets.sessionSecret },
    close: async () => {
      await embedded?.stop()
    },
  }
}

/** Brings the schema to this version, after a backup if the database is in use already. */
export async function bringUpToDate(installation: Installation, now: Date): Promise<string[]> {
  const { ownerUrl, secrets, config } = installation
  const beforeUpgrade = async () => {
    await mkdir(config.backupFolder, { recursive: true, mode: 0o700 })
    const name = `before-migration-${now.toISOString().replaceAll(/[:.]/g, '-')}.taizhang`
    await backUp({ ...installation, now }, join(config.backupFolder, name))
  }
  const { applied } = await migrate(ownerUrl, secrets.sessionSecret, { beforeUpgrade })
  return applied
}
