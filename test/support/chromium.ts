/** Debian's Chromium, where there is one: tests that need it say so when they are skipped. */
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Throws where it is missing and the environment says that it must be there. */
export const hasBrowser: boolean = existsSync(CHROMIUM)
if (!hasBrowser && process.env['PRESSMARK_NEEDS_BROWSER'])
  throw new Error(`${CHROMIUM} is missing, and PRESSMARK_NEEDS_BROWSER says it must be there.`)

/** The title of a suite that needs it. */
export const inBrowser: string = hasBrowser
  ? 'in a browser'
  : `in a browser (skipped: there is no ${CHROMIUM})`

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
}
