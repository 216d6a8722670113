import { mkdirSync } from 'node:fs'
import pg from 'pg'
import { loadSecrets } from '../../secrets.ts'
import { assertUtf8 } from './assert-utf8.ts'
import { findBinaries } from './binaries.ts'
import { type ClusterRequest, clusterFolder, prepareCluster, SUPERUSER } from './cluster.ts'
import { EmbeddedError, explainFailure } from './embedded-error.ts'
import { chooseIdentity } from './identity.ts'
import { clearStalePid, isPostmasterOf, readPostmaster, waitUntilGone } from './postmaster.ts'
import { startPostmaster, stopPostmaster } from './start-postmaster.ts'

const DATABASE = 'taizhang'

export interface EmbeddedServer {
  /** A connection as the superuser, who owns everything; over TCP on 127.0.0.1, password included. */
  url: string
  /** Whether it was already running, left by a server that was killed. */
  adopted: boolean
  /** Stops PostgreSQL cleanly. What is committed is safe without it as well. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  dataFolder: string
  log: { info(line: string): void; warn(line: string): void }
  /** False only where the data is thrown away afterwards: nothing then waits for the disk. */
  durable?: boolean
}

/** Starts (or adopts) the PostgreSQL of a data folder and makes its database; throws EmbeddedError with the way out. */
export async function startEmbedded({ dataFolder, log, durable = true }: EmbeddedOptions): Promise<EmbeddedServer> {
  const request = await prepare(dataFolder, log)
  const running = await findRunning(request)
  if (running !== null) log.info(`adopting the PostgreSQL that runs already (port ${running})`)
  const port = running ?? (await startPostmaster(request, durable))
  const urlOf = (database: string) =>
    `postgresql://${SUPERUSER}:${encodeURIComponent(request.password)}@127.0.0.1:${port}/${database}`
  const stop = () => stopPostmaster(request)
  try {
    await ensureDatabase(urlOf('postgres'))
    await withClient(urlOf(DATABASE), assertUtf8)
  } catch (error) {
    if (running === null) await stop()
    throw isWrongPassword(error) ? wrongSecrets(dataFolder, error) : error
  }
  return { url: urlOf(DATABASE), adopted: running !== null, stop }
}

async function prepare(dataFolder: string, log: EmbeddedOptions['log']): Promise<ClusterRequest> {
  const binaries = findBinaries()
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    const password = loadSecrets(dataFolder, (line) => log.warn(line)).databasePassword
    const identity = await chooseIdentity(binaries, clusterFolder(dataFolder))
    const request = { binaries, identity, dataFolder, password }
    await prepareCluster(request)
    return request
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw explainFailure('Preparing', dataFolder, error.message)
    throw error
  }
}

// One that is still recovering is alive and refuses for a while; the start of another on its folder would fail.
async function findRunning({ dataFolder, password }: ClusterRequest): Promise<number | null> {
  const cluster = clusterFolder(dataFolder)
  const found = readPostmaster(cluster)
  if (found === null) return null
  while (isPostmasterOf(cluster, found.pid)) {
    const url = `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${found.port}/postgres`
    try {
      await withClient(url, (client) => client.query('SELECT 1'))
      return found.port
    } catch (error) {
      if (isWrongPassword(error)) throw wrongSecrets(dataFolder, error)
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
