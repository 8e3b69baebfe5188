// `npm test`, and with --quick `npm run check`: every step even after a failed one, then one summary.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { requireNode, root } from './installation.mjs'
import { end, endOnSignals, isStopping } from './processes.mjs'
import { bold, dim, explain, green, red, seconds } from './steps.mjs'
import { steps } from './test-steps.mjs'

const logs = join(root, 'artifacts/test-reports')
// Code that forgets the association's time zone, or the server's, fails in this one.
const { FORCE_COLOR, ...inherited } = process.env
const env = { ...inherited, TZ: 'Asia/Kathmandu', NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' }

async function test() {
  requireNode()
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
  mkdirSync(logs, { recursive: true })
  const results = new Map()
  for (const step of steps.filter(({ quick }) => quick || !values.quick)) {
    const missing = step.needs?.find((name) => !results.get(name)?.ok)
    results.set(step.name, missing ? { ok: false, note: `not run: needs ${missing}` } : await perform(step))
  }
  return summary(results)
}

async function perform({ name, work }) {
  console.log(dim(`▸ ${name}`))
  const began = performance.now()
  let output = ''
  const attempt = work({ env, onOutput: (chunk) => (output += chunk) })
  const result = await attempt.then(
    ({ note, counts } = {}) => ({ ok: true, note, counts: counts ?? { passed: 1, failed: 0, skipped: 0 } }),
    (error) => ({ ok: false, error, counts: error.counts ?? { passed: 0, failed: 1, skipped: 0 } }),
  )
  if (isStopping()) return new Promise(() => {})
  writeFileSync(join(logs, `${name}.log`), output)
  if (result.error) console.error(`${explain(result.error)}\n${dim(`all of it: artifacts/test-reports/${name}.log`)}\n`)
  return { ...result, time: performance.now() - began }
}

function summary(results) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  console.log(`\n${bold('step          result       time   passed   failed  skipped')}`)
  for (const [name, { ok, note, time, counts }] of results) {
    for (const key of Object.keys(total)) total[key] += counts?.[key] ?? 0
    const mark = ok ? green('ok'.padEnd(8)) : red((counts ? 'failed' : 'not run').padEnd(8))
    const numbers = ['passed', 'failed', 'skipped'].map((key) => String(counts?.[key] ?? '').padStart(9)).join('')
    console.log(`${name.padEnd(14)}${mark}${(time === undefined ? '' : seconds(time)).padStart(9)}${numbers}${note ? dim(`   ${note}`) : ''}`)
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
  return total.failed === 0 && total.passed > 0 && [...results.values()].every(({ ok }) => ok)
}

endOnSignals(() => console.log('\nStopping …'))
try {
  await end((await test()) ? 0 : 1)
} catch (error) {
  if (!isStopping()) console.error(`\n${explain(error)}`)
  await end(1)
}
