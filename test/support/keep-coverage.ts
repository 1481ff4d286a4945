/** A suite that has run → what it reached, on the disk where that is asked for: workers are ended, and would not write it. */
import { takeCoverage } from 'node:v8'
import { afterAll } from 'vitest'

if (process.env['NODE_V8_COVERAGE'] !== undefined) afterAll(takeCoverage)
