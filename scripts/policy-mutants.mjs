// Proves that the table of who may do what notices every policy: takes each `!may…(…)` out of the conditions of the use
// cases, one at a time in a copy of the tree, and expects a red test in the rows of that use case each time.
// `npm run mutants:policy` takes about ten minutes; `npm run mutants:policy -- cast-vote` tries only paths that contain it.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '..')
const copy = join(root, '.data/policy-mutants')
const copied = ['lib', 'prisma', 'scripts', 'tests/integration/authorisation', 'tests/support', 'package.json', 'prisma.config.ts', 'tsconfig.json', 'vitest.config.ts']
/** Questions about who asks: policies, and what only a job or the bearer may do. */
const question = /^(!(may[A-Z]\w*|isSignedIn)\(.*\)|actor\.kind !== "system"|actor\.personId !== .+)$/s

const wanted = process.argv[2] ?? ''
const mutants = rowedFiles().filter((path) => path.includes(wanted)).flatMap(mutantsOf)
makeCopy()
if (!(await passes('.+'))) throw new Error('The table is red without any mutant')
const survivors = []
for (const { path, line, from, original, text } of mutants) {
  writeFileSync(join(copy, path), text)
  const survived = await passes(nameOf(path))
  writeFileSync(join(copy, path), original)
  if (survived) survivors.push(path)
  console.log(`${survived ? 'SURVIVED' : 'noticed '} ${path}:${line} ${from}`)
}
rmSync(copy, { recursive: true, force: true })
console.log(`${mutants.length - survivors.length} of ${mutants.length} mutants were noticed`)
process.exitCode = mutants.length === 0 || survivors.length > 0 ? 1 : 0

function rowedFiles() {
  return readdirSync(join(root, 'lib'), { recursive: true }).filter((path) => /\/usecases\/[^/]+\.ts$/.test(path)).map((path) => join('lib', path)).sort()
}

function nameOf(path) {
  return basename(path, '.ts').replace(/-(.)/g, (_, letter) => letter.toUpperCase())
}

function mutantsOf(path) {
  const original = readFileSync(join(root, path), 'utf8')
  const source = ts.createSourceFile(path, original, ts.ScriptTarget.Latest, true)
  const found = []
  visit(source)
  return found

  function visit(node) {
    if (ts.isIfStatement(node) && node.thenStatement.getText(source).includes('refuse(')) takeOut(node.expression)
    ts.forEachChild(node, visit)
  }

  function takeOut(condition) {
    const from = condition.getText(source)
    if (ts.isBinaryExpression(condition) && /^(\|\||&&)$/.test(condition.operatorToken.getText(source))) [condition.left, condition.right].forEach(takeOut)
    else if (question.test(from)) {
      const text = `${original.slice(0, condition.getStart(source))}false${original.slice(condition.end)}`
      found.push({ path, original, text, from, line: source.getLineAndCharacterOfPosition(condition.getStart(source)).line + 1 })
    }
  }
}

function makeCopy() {
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const path of copied) cpSync(join(root, path), join(copy, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
}

/** Whether the rows of the use case stay green. */
async function passes(name) {
  const tests = ['run', '--project', 'integration', '--bail', '1', '--reporter', 'dot', '-t', `^${name} `, 'tests/integration/authorisation']
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...tests], { cwd: copy, stdio: 'ignore' })
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', (code) => resolve(code === 0)))
}
