#!/usr/bin/env node
/** argv → a command; its outcome → the terminal and the exit code. The only place with the console. */
import { availableParallelism } from 'node:os'
import { runProgram } from './cli/run-program.js'
import { progressLine } from './report/counts.js'
import type { Environment } from './project/environment.js'
import { coreTime, platform, thisProcess, today } from './runtime/process.js'
import { readVersion } from './runtime/installation.js'

/** Milliseconds between two drawings of the progress bar, and between two plain lines where there is no terminal. */
const BAR_PAUSE = 100
const LINE_PAUSE = 5000

function environmentOf(): Environment {
  const { stderr } = process
  let drawn = 0
  return {
    line(text) {
      if (stderr.isTTY) stderr.write('\r\u001b[K')
      process.stdout.write(`${text}\n`)
    },
    error(text) {
      stderr.write(`${text}\n`)
    },
    progress(task, done, total) {
      const now = performance.now()
      const isDue = now - drawn > (stderr.isTTY ? BAR_PAUSE : LINE_PAUSE)
      if (!isDue) return
      drawn = now
      const line = progressLine(task, done, total)
      stderr.write(stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
    },
    clock: () => performance.now(),
    coreTime,
    today: today(),
    holder: thisProcess,
    cores: availableParallelism(),
    platform,
    isColored: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    isDebugging: Boolean(process.env['DEBUG']),
  }
}

let isOver = false

/** A pipe that closes early, such as one into `head`, is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  isOver = true
  process.exit()
})

/** What else ends the process must not look like success. Node gives 13 where nothing is left to wait for. */
const UNSETTLED = 13
process.on('exit', (code) => {
  if (isOver || (code !== 0 && code !== UNSETTLED)) return
  process.stderr.write(
    'Something ended the process before the command was done, such as a template or an .eleventy.js that calls process.exit.\n',
  )
  process.exitCode = 1
})

process.exitCode = await runProgram(process.argv.slice(2), environmentOf(), readVersion())
isOver = true
