/** A command → what one whole run of it cost: wall seconds, core seconds, peak memory. */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What is kept of a stream: enough for a summary or for an error. */
const TAIL = 65_536
const SIGNATURE = 'used-by-the-process'
/** GNU time has a word before it when all did not go well. */
const USAGE = new RegExp(`(?:Command .*\n)?${SIGNATURE} (\\S+) (\\S+) (\\d+)\\s*$`)
const preload = pathToFileURL(join(import.meta.dirname, 'report-usage.mjs')).href

/** GNU time, which knows the memory of any program; null where there is none. */
export const gnuTime = ['/usr/bin/time', 'gtime'].find((name) => isGnu(name)) ?? null

function isGnu(name) {
  const { stdout, stderr } = spawnSync(name, ['--version'], { encoding: 'utf8' })
  return `${stdout}${stderr}`.includes('GNU')
}

let running = null
let isInterrupted = false

/** Ends what runs now; whatever should run after it throws. */
export function interrupt() {
  isInterrupted = true
  endRunning()
}

function endRunning() {
  try {
    if (running) process.kill(-running.pid, 'SIGKILL')
  } catch {
    // It ended by itself just now.
  }
}

/** GNU time around it; else Node tells of itself, and of other programs only the wall clock does. */
function wrap(command, args) {
  if (gnuTime) return [gnuTime, ['-f', `${SIGNATURE} %U %S %M`, command, ...args]]
  return command === process.execPath ? [command, ['--import', preload, ...args]] : [command, args]
}

/**
 * Runs a command and waits for it. `failure` is null, or says in a line why there is no result.
 * `peakBytes` is the largest process of those that the command started; figures nobody told are null.
 */
export async function runProcess(command, args, { limitSeconds, ...options } = {}) {
  if (isInterrupted) throw new Error('interrupted')
  const start = performance.now()
  const child = spawn(...wrap(command, args), {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  running = child
  const alarm = limitSeconds && setTimeout(endRunning, limitSeconds * 1000)
  const ended = await waitFor(child)
  clearTimeout(alarm)
  running = null
  if (isInterrupted) throw new Error('interrupted')
  const seconds = (ended.at - start) / 1000
  const failure = seconds > limitSeconds ? `ended after ${limitSeconds} s` : explain(ended)
  return { seconds, ...readUsage(ended.stderr), failure, stdout: ended.stdout }
}

/** Like `runProcess`, for what the benchmark cannot do without. */
export async function mustRun(command, args, options) {
  const run = await runProcess(command, args, options)
  if (run.failure !== null) throw new Error(`${command} ${args.join(' ')}\n${run.failure}`)
  return run
}

async function waitFor(child) {
  const kept = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => {
      kept[name] = (kept[name] + text).slice(-TAIL)
    })
  let at
  child.on('exit', () => (at = performance.now()))
  const outcome = await new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: null, error: error.message }))
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
  return { ...kept, ...outcome, at: at ?? performance.now() }
}

function readUsage(stderr) {
  const [, user, system, kilobytes] = USAGE.exec(stderr) ?? []
  if (user === undefined) return { coreSeconds: null, peakBytes: null }
  return { coreSeconds: Number(user) + Number(system), peakBytes: Number(kilobytes) * 1024 }
}

function explain({ code, signal, error, stderr }) {
  if (code === 0) return null
  const lines = stderr.replace(USAGE, '').trim().split('\n')
  const line = lines.find((text) => /error|fatal/i.test(text)) ?? lines.at(-1)
  const reason = error ?? signal ?? `exit code ${code}`
  return line ? `${reason}: ${line.trim().slice(0, 200)}` : reason
}
