// The application's server as a child process: started on a database, waited for, never left behind.
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { root } from './installation.mjs'
import { end, isStopping, start } from './processes.mjs'

/** The environment of the demo: nothing of the caller's own settings may reach people with its mail. */
export function demoEnvironment({ port, databaseUrl, authSecret, password }) {
  const { SMTP_URL, TRUSTED_PROXY_HOPS, ...inherited } = process.env
  return {
    ...inherited,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    KIYAKU_DEMO: '1',
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: authSecret,
    APP_URL: `http://127.0.0.1:${port}`,
    MAIL_FROM: 'office@association.example',
    HOST: '127.0.0.1',
    PORT: String(port),
    ...(password && { KIYAKU_DEMO_PASSWORD: password }),
  }
}

/** Start it and wait until it is healthy. If it dies later, everything ends. */
export async function startServer({ log, ...settings }) {
  const output = openSync(log, 'w')
  // Without its parent it would hold the port for ever: a parent that is killed cannot stop it.
  const guard = pathToFileURL(join(root, 'scripts/leave-with-parent.mjs')).href
  const child = start(process.execPath, ['--import', 'tsx', '--import', guard, join(root, 'scripts/serve.ts')], {
    cwd: root,
    env: demoEnvironment(settings),
    stdio: ['ignore', output, output, 'ipc'],
  })
  let failure
  child.once('error', (error) => (failure = error))
  child.once('exit', (code, signal) => (failure = new Error(`The server ended with ${signal ?? `status ${code}`}.`)))
  for (let attempt = 0; !(await isHealthy(settings.port)); attempt++) {
    failure ??= attempt === 480 ? new Error('The server did not become healthy within two minutes.') : undefined
    if (failure) throw Object.assign(failure, { output: readFileSync(log, 'utf8') })
    await pause(250)
  }
  child.once('exit', () => {
    if (isStopping()) return
    console.error(`\nThe server has ended by itself. Its last words (${log}):\n${readFileSync(log, 'utf8').split('\n').slice(-20).join('\n')}`)
    end(1)
  })
  return child
}

async function isHealthy(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(5_000) })
    return answer.status === 200
  } catch {
    return false
  }
}
