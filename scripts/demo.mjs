// `npm run demo`: from a fresh clone to a running association. Only Node's own modules until the
// packages are installed; what is done a second time is noticed and skipped.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { beTheOnlyDemo } from './demo-lock.mjs'
import { startServer } from './demo-server.mjs'
import { ensureBuild, ensurePackages, requireNode, root } from './installation.mjs'
import { atEnd, end, endOnSignals, isStopping } from './processes.mjs'
import { demoSecrets } from './secrets.mjs'
import { bold, dim, explain, step } from './steps.mjs'
import { typescript } from './typescript.mjs'

const data = join(root, '.data')

async function demo() {
  requireNode()
  const { values } = parseArgs({ options: { reset: { type: 'boolean', default: false } } })
  const port = portFrom(process.env.PORT)
  mkdirSync(data, { recursive: true })
  atEnd(await beTheOnlyDemo(join(data, 'demo.pid'), port))
  console.log(`\n${bold('Kiyaku 規約')}  the demo association\n`)

  await step('Install packages', () => ensurePackages())
  const { prepareDatabase } = await typescript('./demo-database.ts')
  await step('Build the application', () => ensureBuild())
  const { password, authSecret } = demoSecrets(data)
  const databaseUrl = await prepareDatabase({ directory: join(data, 'demo'), port: 54_310, password, serverPort: port, reset: values.reset })
  const log = join(data, 'demo-server.log')
  await step('Start the server', () => startServer({ port, databaseUrl, authSecret, log }))

  const { peopleTable } = await typescript('./demo-people.ts')
  console.log(`\n${peopleTable(/^ja/.test(process.env.LC_ALL || process.env.LANG || '') ? 'ja' : 'en')}`)
  console.log(`Password of everybody: ${bold(password)}`)
  console.log(`\n  ${bold(`http://127.0.0.1:${port}`)}\n`)
  console.log(dim(`Ctrl-C stops it; the data stays in .data/. npm run demo -- --reset starts over.\nThe server's log: ${log}`))
}

function portFrom(text = '3000') {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`PORT must be a whole number from 1 to 65535, not "${text}".`)
}

endOnSignals(() => console.log('\nStopping the server, then the database …'))
try {
  await demo()
} catch (error) {
  if (!isStopping()) console.error(`\n${explain(error)}`)
  await end(1)
}
