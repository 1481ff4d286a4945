/** Loaded before a program of Node where there is no GNU time: the process tells at its end what it used. */
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeSync(2, `\nused-by-the-process ${userCPUTime / 1e6} ${systemCPUTime / 1e6} ${maxRSS}\n`)
  })
