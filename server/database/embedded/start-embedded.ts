import { mkdirSync, rmSync } from 'node:fs'
import pg from 'pg'
import { loadSecrets } from '../../secrets.ts'
import { assertUtf8 } from './assert-utf8.ts'
import { findBinaries } from './binaries.ts'
import { type ClusterRequest, clusterFolder, prepareCluster, SUPERUSER } from './cluster.ts'
import { EmbeddedError, explainFailure } from './embedded-error.ts'
import { chooseIdentity } from './identity.ts'
import { clearStalePid, isPostmasterOf, readPostmaster, waitUntilGone } from './postmaster.ts'
import { beginUse, inTurn, isUsed } from './shared-use.ts'
import { startPostmaster, stopPostmaster } from './start-postmaster.ts'

const DATABASE = 'taizhang'

export interface EmbeddedServer {
  /** A connection as the superuser, who owns everything; over TCP on 127.0.0.1, password included. */
  url: string
  /** Whether it was already running: left by a server that was killed, or in use by another process. */
  adopted: boolean
  /** Leaves it; the last process to leave stops it cleanly. What is committed is safe without that as well. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  dataFolder: string
  log: { info(line: string): void; warn(line: string): void }
  /** For tests: nothing waits for the disk, and a database that nobody uses is thrown away and made anew. */
  throwaway?: boolean
}

/** Starts (or joins) the PostgreSQL of a data folder and makes its database; throws EmbeddedError with the way out. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  try {
    return await start(options)
  } catch (error) {
    const isOfTheDisk = error instanceof Error && 'syscall' in error
    throw isOfTheDisk ? explainFailure('Starting the database', options.dataFolder, error.message) : error
  }
}

async function start(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { dataFolder, log } = options
  const binaries = findBinaries()
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const password = loadSecrets(dataFolder, (line) => log.warn(line)).databasePassword
  return await inTurn(dataFolder, async () => {
    const identity = await chooseIdentity(binaries, clusterFolder(dataFolder))
    const request = { binaries, identity, dataFolder, password }
    if (options.throwaway && !isUsed(dataFolder)) await throwAway(request)
    await prepareCluster(request)
    return await runCluster(request, options)
  })
}

async function runCluster(request: ClusterRequest, { log, throwaway }: EmbeddedOptions): Promise<EmbeddedServer> {
  const running = await findRunning(request)
  if (running !== null) log.info(`joining the PostgreSQL that runs already (port ${running})`)
  const port = running ?? (await startPostmaster(request, throwaway !== true))
  try {
    await ensureDatabase(urlOf(request, port, 'postgres'))
    await withClient(urlOf(request, port, DATABASE), assertUtf8)
  } catch (error) {
    if (running === null) await stopPostmaster(request)
    throw isWrongPassword(error) ? wrongSecrets(request.dataFolder, error) : error
  }
  const use = beginUse(request.dataFolder)
  let left: Promise<void> | null = null
  const leave = () => inTurn(request.dataFolder, async () => void (use.end() && (await stopPostmaster(request))))
  const stop = () => {
    left ??= leave()
    return left
  }
  return { url: urlOf(request, port, DATABASE), adopted: running !== null, stop }
}

const urlOf = ({ password }: ClusterRequest, port: number, database: string) =>
  `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`

async function throwAway(request: ClusterRequest): Promise<void> {
  const cluster = clusterFolder(request.dataFolder)
  const left = readPostmaster(cluster)
  if (left && isPostmasterOf(cluster, left.pid)) await stopPostmaster(request)
  rmSync(cluster, { recursive: true, force: true })
}

// One that is still recovering is alive and refuses for a while; the start of another on its folder would fail.
async function findRunning(request: ClusterRequest): Promise<number | null> {
  const cluster = clusterFolder(request.dataFolder)
  const found = readPostmaster(cluster)
  if (found === null) return null
  while (isPostmasterOf(cluster, found.pid)) {
    try {
      await withClient(urlOf(request, found.port, 'postgres'), (client) => client.query('SELECT 1'))
      return found.port
    } catch (error) {
      if (isWrongPassword(error)) throw wrongSecrets(request.dataFolder, error)
      await waitUntilGone(found.pid, 300)
    }
  }
  clearStalePid(cluster)
  return null
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} TEMPLATE template0 ENCODING 'UTF8'`)
  })
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

const isWrongPassword = (error: unknown) => error instanceof Error && 'code' in error && error.code === '28P01'

const wrongSecrets = (dataFolder: string, cause: unknown) =>
  new EmbeddedError(
    'wrong_secrets',
    `The password in ${dataFolder}/secrets.json is not that of the database beside it: put back the secrets.json that was made with it.`,
    { cause },
  )
