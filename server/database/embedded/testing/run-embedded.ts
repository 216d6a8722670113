// A server of its own process for the tests: starts the PostgreSQL of a folder, tells what it got, and ends as told.
import pg from 'pg'
import { startEmbedded } from '../start-embedded.ts'

const [dataFolder = '', ending] = process.argv.slice(2)

try {
  const server = await startEmbedded({ dataFolder, log: { info: () => {}, warn: () => {} } })
  if (ending === 'killed') {
    await writeLine(server.url)
    process.kill(process.pid, 'SIGKILL')
  }
  await server.stop()
  console.log(JSON.stringify({ uid: process.getuid?.(), adopted: server.adopted }))
} catch (error) {
  console.log(JSON.stringify({ refusal: error instanceof Error ? error.message : String(error) }))
}

async function writeLine(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query("CREATE TABLE kept (text text); INSERT INTO kept VALUES ('台账')")
  await client.end()
}
