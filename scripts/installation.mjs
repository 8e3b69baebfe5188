// What must be there before anything else can run: Node, the packages, the generated client, the build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './processes.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
const inRoot = (...path) => join(root, ...path)

/** Node's version has to do, and says so in one sentence when it does not. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Error(`Kiyaku needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node (https://nodejs.org) and try again.`)
}

/** `npm ci`, unless what is installed already is what the lock file says. */
export async function ensurePackages(options) {
  if (packagesAreCurrent()) return { note: 'unchanged' }
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm']
  const [command, ...first] = npm
  await run(command, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    shell: command === 'npm' && process.platform === 'win32',
    ...options,
  })
}

function packagesAreCurrent() {
  const installed = inRoot('node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || found[path]?.version === entry.version,
  )
}

/**
 * Run a package's program with this very Node.
 * @type {(path: string, args: string[], options?: Parameters<typeof run>[2]) => Promise<string>}
 */
export const runProgram = (path, args, options) => run(process.execPath, [inRoot('node_modules', path), ...args], { cwd: root, ...options })

export const generateClient = (options) => runProgram('prisma/build/index.js', ['generate'], options)

/** Generate and build, unless no source has changed since the last time. */
export async function ensureBuild(options = {}) {
  const mark = inRoot('.next/built-from')
  const state = stateOfSources()
  const current = existsSync(inRoot('.next/BUILD_ID')) && existsSync(inRoot('lib/platform/generated'))
  if (current && existsSync(mark) && readFileSync(mark, 'utf8') === state) return { note: 'unchanged' }
  rmSync(mark, { force: true })
  await generateClient(options)
  await runProgram('next/dist/bin/next', ['build'], { ...options, env: { ...process.env, ...options.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } })
  writeFileSync(mark, state)
}

/** One number for everything that goes into the build. */
function stateOfSources() {
  const hash = createHash('sha256').update(process.version)
  const into = new Set(['app', 'components', 'lib', 'prisma', 'public'])
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.isFile() && /\.(ts|mjs|json|css)$/.test(entry.name) && entry.name !== 'next-env.d.ts') addFile(hash, entry.name)
    if (entry.isDirectory() && into.has(entry.name)) addFolder(hash, entry.name)
  }
  return hash.digest('hex')
}

function addFolder(hash, folder) {
  if (folder === join('lib', 'platform', 'generated')) return
  for (const entry of readdirSync(inRoot(folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) addFolder(hash, path)
    else addFile(hash, path)
  }
}

function addFile(hash, path) {
  hash.update(path).update('\0').update(readFileSync(inRoot(path))).update('\0')
}
