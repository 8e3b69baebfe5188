// Shows that the races of tests/fault/votes-race.test.ts notice what they are there for: takes a guard away in a copy
// of the tree, one mutant after the other, and expects the harness to turn red; or green, where another guard still holds.
// `node scripts/race-mutants.mjs` takes about three minutes; a word behind it tries only mutants with it in their name.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const workshop = join(root, '.data/race-mutants')
const copied = ['lib', 'prisma', 'scripts', 'tests/support', 'tests/fault', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'prisma.config.ts']
const harness = ['run', '--project', 'fault', 'tests/fault/votes-race.test.ts', '--reporter', 'dot']

const store = 'lib/decisions/store.ts'
const noLock = { path: store, from: 'AND person_id = ${personId}::uuid FOR UPDATE`', to: 'AND person_id = ${personId}::uuid`' }
const noKey = {
  path: 'prisma/migrations/20261123000000_register_cases_decisions_record/migration.sql',
  from: 'CONSTRAINT "vote_pkey" PRIMARY KEY ("decision_id","person_id","sequence")',
  to: 'CONSTRAINT "vote_without_key" CHECK (true)',
}
const noShare = { path: store, from: 'FROM decision WHERE id = ${id}::uuid FOR SHARE`', to: 'FROM decision WHERE id = ${id}::uuid`' }

const noTrigger = (table) => ({
  path: 'prisma/migrations/20261123000100_guards_and_roster/migration.sql',
  from: `CREATE TRIGGER ${table}_needs_open_decision `,
  to: `CREATE TRIGGER ${table}_needs_nothing BEFORE INSERT ON audit_head FOR EACH ROW EXECUTE FUNCTION refuse_change();\n--`,
})

const wanted = process.argv[2] ?? ''
const mutants = [
  { name: 'no lock on the voter and no primary key', changes: [noLock, noKey], noticed: true },
  { name: 'no lock on the voter: the primary key alone', changes: [noLock], noticed: false },
  { name: 'no primary key: the lock alone', changes: [noKey], noticed: false },
  { name: 'voters do not hold the decision (FOR SHARE): the triggers alone, which answer with an error', changes: [noShare], noticed: true },
  { name: 'voters do not hold the decision, and no triggers', changes: [noShare, noTrigger('vote'), noTrigger('elector')], noticed: true },
]

let surprises = 0
for (const { name, changes, noticed } of mutants.filter(({ name }) => name.includes(wanted))) {
  const copy = copyTree()
  for (const change of changes) apply(copy, change)
  const red = !(await passes(copy))
  if (red !== noticed) surprises += 1
  console.log(`${red ? 'red  ' : 'green'} ${red === noticed ? 'as expected' : 'NOT EXPECTED'}: ${name}`)
}
rmSync(workshop, { recursive: true, force: true })
process.exitCode = surprises > 0 ? 1 : 0

function copyTree() {
  rmSync(workshop, { recursive: true, force: true })
  mkdirSync(workshop, { recursive: true })
  for (const path of copied) cpSync(join(root, path), join(workshop, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(workshop, 'node_modules'))
  return workshop
}

function apply(copy, { path, from, to }) {
  const file = join(copy, path)
  const text = readFileSync(file, 'utf8')
  if (text.split(from).length !== 2) throw new Error(`${path} does not hold exactly once: ${from}`)
  writeFileSync(file, text.replace(from, () => to))
}

function passes(copy) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, ...harness], { cwd: copy, stdio: process.env.VERBOSE ? 'inherit' : 'ignore' })
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', (code) => resolve(code === 0)))
}
