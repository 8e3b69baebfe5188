// Proves that the tests of the rules notice strictness: swaps every > with >=, every < with <=, and every atLeast with
// moreThan in the engine of the rules, one at a time in a copy of the tree, and expects red tests each time.
// `npm run mutants` takes about two minutes; `npm run mutants -- quorum` tries only paths that contain "quorum".
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '..')
const workshop = join(root, '.data/mutants')
const termRules = ['assembly-mark', 'committee-strength', 'committee-term', 'expert-term'].map((name) => `lib/people/rules/${name}.ts`)
const engine = ['lib/kernel/threshold.ts', 'lib/bylaws', 'lib/decisions/rules', 'lib/members/rules', ...termRules, 'lib/applications/rules', 'lib/calculator/rules', 'lib/committee/rules', 'lib/assembly/rules']
const copied = ['app/api/v1', 'lib', 'tests/bylaws', 'tests/support', 'tests/unit', 'package.json', 'tsconfig.json', 'vitest.config.ts']
const tests = ['run', '--project', 'bylaws', '--project', 'unit', '--bail', '1', '--reporter', 'dot']
const files = ['tests/bylaws/', 'tests/unit/threshold', 'tests/unit/verdict-api', 'tests/unit/dates-api', 'tests/unit/plan-address']
const swaps = { '>': '>=', '>=': '>', '<': '<=', '<=': '<', atLeast: 'moreThan', moreThan: 'atLeast' }
const workers = 2

const wanted = process.argv[2] ?? ''
const mutants = engine.flatMap(sources).filter((path) => path.includes(wanted)).flatMap(mutantsOf)
rmSync(workshop, { recursive: true, force: true })
const copies = Array.from({ length: workers }, (_, place) => copyTree(join(workshop, String(place))))
if (!(await passes(copies[0]))) throw new Error('The tests are red without any mutant')
const waiting = [...mutants]
const survivors = []
await Promise.all(copies.map(tryMutants))
rmSync(workshop, { recursive: true, force: true })
console.log(`${mutants.length - survivors.length} of ${mutants.length} mutants were noticed`)
process.exitCode = mutants.length === 0 || survivors.length > 0 ? 1 : 0

async function tryMutants(copy) {
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    writeFileSync(join(copy, mutant.path), mutant.text)
    const survived = await passes(copy)
    writeFileSync(join(copy, mutant.path), mutant.original)
    if (survived) survivors.push(mutant)
    console.log(`${survived ? 'SURVIVED' : 'noticed '} ${mutant.path}:${mutant.line} ${mutant.from} -> ${mutant.to}`)
  }
}

function sources(path) {
  if (path.endsWith('.ts')) return [path]
  return readdirSync(join(root, path), { recursive: true }).filter((name) => name.endsWith('.ts')).map((name) => join(path, name))
}

function mutantsOf(path) {
  const original = readFileSync(join(root, path), 'utf8')
  const source = ts.createSourceFile(path, original, ts.ScriptTarget.Latest, true)
  const found = []
  visit(source)
  return found

  function visit(node) {
    const token = ts.isBinaryExpression(node) ? node.operatorToken : ts.isCallExpression(node) ? node.expression : undefined
    const from = token?.getText(source)
    const to = Object.hasOwn(swaps, from ?? '') ? swaps[from] : undefined
    if (to) {
      const text = original.slice(0, token.getStart(source)) + to + original.slice(token.end)
      found.push({ path, original, text, from, to, line: source.getLineAndCharacterOfPosition(token.getStart(source)).line + 1 })
    }
    ts.forEachChild(node, visit)
  }
}

function copyTree(place) {
  mkdirSync(place, { recursive: true })
  for (const path of copied) cpSync(join(root, path), join(place, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
  return place
}

function passes(copy) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, ...tests, ...files], { cwd: copy, stdio: 'ignore' })
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', (code) => resolve(code === 0)))
}
