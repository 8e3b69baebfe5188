// What `npm test` does, in order. `quick` steps are those of `npm run check`; `needs` names steps
// without which a step is pointless. A step answers with counts, or counts as one test itself.
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureBrowser, ensureJapaneseFont } from './browser.mjs'
import { ensureBuild, ensurePackages, generateClient, root, runProgram } from './installation.mjs'
import { playwrightCounts, vitestCounts } from './test-counts.mjs'

const reports = join(root, 'artifacts/test-reports')
const minutes = (count) => count * 60_000

export const steps = [
  { name: 'packages', quick: true, work: (options) => ensurePackages(options) },
  { name: 'client', quick: true, needs: ['packages'], work: (options) => generateClient(options) },
  { name: 'types', quick: true, needs: ['client'], work: (options) => runProgram('typescript/bin/tsc', ['--noEmit'], options) },
  { name: 'lint', quick: true, needs: ['packages'], work: (options) => runProgram('eslint/bin/eslint.js', ['.', '--max-warnings=0'], options) },
  { name: 'directions', quick: true, needs: ['client'], work: directions },
  vitest('unit', { quick: true }),
  vitest('bylaws', { quick: true }),
  vitest('architecture', { quick: true }),
  vitest('integration', { quick: true }),
  { name: 'build', needs: ['client'], work: (options) => ensureBuild(options) },
  vitest('fault', { needs: ['build'] }),
  { name: 'browser', needs: ['packages'], work: browser },
  { name: 'e2e', needs: ['build', 'browser'], work: endToEnd },
]

function vitest(name, { quick = false, needs = ['client'] }) {
  return {
    name,
    quick,
    needs,
    work: (options) => {
      const report = freshReport(name)
      const args = ['run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      return counted(() => runProgram('vitest/vitest.mjs', args, { ...options, timeout: minutes(10) }), () => vitestCounts(report))
    },
  }
}

/** A cruise that sees no modules would report success. */
async function directions(options) {
  const folders = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests']
  const output = await runProgram('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.cjs', ...folders], options)
  const [, modules] = /(\d+) modules/.exec(output) ?? []
  if (!Number(modules)) throw Object.assign(new Error('dependency-cruiser saw no modules'), { output })
  return { note: `${modules} modules` }
}

async function browser() {
  const { path, version } = await ensureBrowser()
  process.env.CHROMIUM_PATH = path
  const font = await ensureJapaneseFont()
  return { note: [version, font].filter(Boolean).join(', ') }
}

function endToEnd(options) {
  const report = freshReport('e2e')
  const env = { ...options.env, CHROMIUM_PATH: process.env.CHROMIUM_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const program = () => runProgram('@playwright/test/cli.js', ['test', '--reporter=list,json'], { ...options, env, timeout: minutes(15) })
  return counted(program, () => playwrightCounts(report))
}

/** A program that fails without a failed test (an import, a set-up, a crash) has failed once. */
async function counted(program, count) {
  try {
    await program()
  } catch (error) {
    const counts = count() ?? { passed: 0, failed: 0, skipped: 0 }
    throw Object.assign(error, { counts: { ...counts, failed: Math.max(1, counts.failed) } })
  }
  const counts = count()
  if (counts?.passed || counts?.failed) return { counts }
  throw Object.assign(new Error('no test ran'), { counts: { passed: 0, failed: 1, skipped: counts?.skipped ?? 0 } })
}

function freshReport(name) {
  const file = join(reports, `${name}.json`)
  rmSync(file, { force: true })
  mkdirSync(dirname(file), { recursive: true })
  return file
}
