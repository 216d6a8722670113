// Writes contract/openapi.json from a running server: node scripts/write-openapi.ts http://127.0.0.1:8090
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const from = process.argv[2] ?? 'http://127.0.0.1:8090'
const reply = await fetch(`${from}/api/v1/openapi.json`)
if (!reply.ok) throw new Error(`${from} answers ${reply.status}`)
const file = fileURLToPath(new URL('../contract/openapi.json', import.meta.url))
writeFileSync(file, `${JSON.stringify(await reply.json(), null, 2)}\n`)
console.log(`contract/openapi.json: written from ${from}`)
