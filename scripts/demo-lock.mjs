// One demo at a time in one folder, and a free port to serve on.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** Refuses while another demo runs here or the port is taken; answers with how to give it all up. */
export async function beTheOnlyDemo(file, port) {
  const other = runningDemo(file)
  if (other) throw new Error(`The demo is already running here (process ${other}). Stop it with Ctrl-C where it runs, or "kill ${other}".`)
  writeFileSync(file, String(process.pid))
  // The server of a demo that was killed notices and leaves by itself, in a moment.
  for (let attempt = 0; !(await isFree(port)); attempt++) {
    if (attempt === 60) throw new Error(`Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm run demo`)
    await pause(250)
  }
  return () => rmSync(file, { force: true })
}

function runningDemo(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    process.kill(pid, 0)
    return process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('demo.mjs') ? pid : undefined
  } catch {
    return undefined
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve(true)))
  })
}
