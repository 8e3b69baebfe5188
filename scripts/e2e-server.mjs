// The application for the end-to-end tests: the production build on a freshly seeded database of its
// own. Playwright starts it and ends it with SIGTERM. What a test may need to know is in .data/e2e.json.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startServer } from './demo-server.mjs'
import { ensureBuild, root } from './installation.mjs'
import { end, endOnSignals, isStopping } from './processes.mjs'
import { demoSecrets } from './secrets.mjs'
import { explain, step } from './steps.mjs'
import { typescript } from './typescript.mjs'

endOnSignals()
try {
  const port = Number(process.env.KIYAKU_E2E_PORT)
  const password = process.env.KIYAKU_DEMO_PASSWORD
  await step('Build the application', () => ensureBuild())
  const { prepareDatabase } = await typescript('./demo-database.ts')
  const databaseUrl = await prepareDatabase({ directory: join(root, '.data/e2e'), port: 54_350, password, serverPort: port, reset: true })
  writeFileSync(join(root, '.data/e2e.json'), JSON.stringify({ databaseUrl, port }), { mode: 0o600 })
  const { authSecret } = demoSecrets(join(root, '.data'))
  await step('Start the server', () => startServer({ port, databaseUrl, authSecret, log: join(root, '.data/e2e-server.log') }))
} catch (error) {
  if (!isStopping()) console.error(explain(error))
  await end(1)
}
