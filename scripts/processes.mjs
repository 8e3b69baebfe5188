// Child processes that never outlive this one's orderly end, and what is to be undone at that end.
import { spawn } from 'node:child_process'

const children = new Set()
const cleanups = []
const ownGroup = process.platform !== 'win32'
let stopping

/** Whether a signal or a failure has begun the end. */
export const isStopping = () => stopping !== undefined

/** Start a program in a process group of its own: a Ctrl-C reaches us alone, and we decide the order. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: ownGroup, ...options })
  children.add(child)
  child.once('exit', () => children.delete(child))
  child.once('error', () => children.delete(child))
  return child
}

/**
 * Run a program to its end, or until `timeout`; its output is collected, and given to `onOutput` as it comes.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions & { onOutput?: (chunk: Buffer) => void }} options
 * @returns {Promise<string>}
 */
export function run(command, args, { onOutput = () => {}, timeout, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    const limit = timeout && setTimeout(() => stop(child), timeout)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
        onOutput(chunk)
      })
    }
    child.once('error', reject)
    child.once('close', (code, signal) => {
      clearTimeout(limit)
      if (code === 0) return resolve(output)
      const program = [command, ...args].map((word) => word.replace(/^.*node_modules./, '')).slice(command === process.execPath ? 1 : 0)
      const error = new Error(`${program.join(' ')} ended with ${signal ?? `status ${code}`}`)
      reject(Object.assign(error, { output }))
    })
  })
}

/**
 * Ask a child and all that it started to end, as a Ctrl-C would, and insist after a while. Not with
 * SIGTERM: on that, test runners leave without ending the servers that they have started.
 */
export function stop(child, patience = 30_000) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve()
  return new Promise((resolve) => {
    const insist = setTimeout(() => signal(child, 'SIGKILL'), patience)
    child.once('exit', () => {
      clearTimeout(insist)
      signal(child, 'SIGKILL') // grandchildren that did not listen
      resolve()
    })
    signal(child, 'SIGINT')
  })
}

function signal(child, name) {
  try {
    if (ownGroup) process.kill(-child.pid, name)
    else child.kill(name)
  } catch {
    // It is gone already.
  }
}

/** Called at the end, the last registered first, after all children have ended. */
export function atEnd(cleanup) {
  cleanups.unshift(cleanup)
}

/** End in order: children, cleanups, then this process. Further calls wait for the first. */
export function end(status) {
  stopping ??= (async () => {
    await Promise.all([...children].map((child) => stop(child)))
    for (const cleanup of cleanups) await Promise.resolve(cleanup()).catch((error) => console.error(error.message))
    process.exit(status)
  })()
  return stopping
}

/** From here on Ctrl-C, `kill` and a closed terminal lead to an orderly end. */
export function endOnSignals(notice = () => {}) {
  for (const [name, status] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) {
    process.on(name, () => {
      if (!isStopping()) notice()
      end(status)
    })
  }
}
