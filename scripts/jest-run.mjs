import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'
import { runTool } from './run.mjs'

/**
 * Runs jest projects with their progress shown, and returns how many tests passed and failed. A test file that does
 * not load counts as a failure, and so does a run that ends without its report. A skipped test counts as failed:
 * there are none here.
 */
export const runJest = async (projects, workers = '100%') => {
  const report = path.join(root, 'out', `jest-${projects.join('-')}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const { code } = await runTool('jest/bin/jest.js', [
    ...['--selectProjects', ...projects],
    ...['--json', '--outputFile', report, '--passWithNoTests'],
    ...(process.env.CI ? ['--ci'] : []),
    ...['--maxWorkers', workers],
  ])
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const counted = JSON.parse(readFileSync(report, 'utf8'))
  const unread = counted.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = counted.numFailedTests + counted.numPendingTests + counted.numTodoTests + unread.length
  return { passed: counted.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}
