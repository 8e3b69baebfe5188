// What the test programs report about themselves, as numbers.
import { existsSync, readFileSync } from 'node:fs'

/** vitest's JSON report. A file that cannot even be loaded has no tests, but has failed. */
export function vitestCounts(file) {
  const report = read(file)
  if (!report) return undefined
  const brokenFiles = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Playwright's JSON report. What passes only at the second try has not passed. */
export function playwrightCounts(file) {
  const stats = read(file)?.stats
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
