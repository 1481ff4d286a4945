/** The pages of a site → what a browser complains of, runs, or asks of others while it shows them. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'

/** Pages that are open at a time. */
const OPEN = 4

/** Opens each page, moves over all that it holds, and gives what should not have happened, with its path. */
export async function visitPages(
  browser: Browser,
  site: string,
  paths: readonly string[],
): Promise<readonly string[]> {
  const harm: string[] = []
  const context = await browser.newContext()
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error('policy: ' + violatedDirective + ' ' + blockedURI))`,
  )
  const waiting = paths.toReversed()
  const visitRest = async (): Promise<void> => {
    const page = await context.newPage()
    const visited = { path: '' }
    watch(page, (what) => harm.push(`${visited.path}: ${what}`))
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      visited.path = path
      const found = await visit(page, site, path).catch((error: unknown) => [String(error)])
      harm.push(...found.map((what) => `${path}: ${what}`))
    }
  }
  await Promise.all(Array.from({ length: OPEN }, visitRest))
  harm.push(...(await listStrays(context)))
  await context.close()
  return harm
}

function watch(page: Page, tell: (what: string) => void): void {
  page.on('dialog', (dialog) => {
    tell(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => tell(`console ${message.text()}`))
  page.on('pageerror', (error) => tell(`error ${error.message}`))
  page.on('crash', () => tell('crash'))
  page.on('popup', () => tell('popup'))
  page.on('download', () => tell('download'))
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) tell(`request ${request.url()}`)
  })
}

async function visit(page: Page, site: string, path: string): Promise<readonly string[]> {
  const address = pathToFileURL(join(site, path)).href
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  const found = (await page.evaluate(LOOK)) as readonly string[]
  return page.url() === address ? found : [...found, `leads to ${page.url()}`]
}

/** Pages that were opened by others. */
async function listStrays(context: BrowserContext): Promise<readonly string[]> {
  const strays = context.pages().slice(OPEN)
  return strays.map((page) => `opened ${page.url()}`)
}

/** Moves over, focuses and toggles what the page holds; gives attributes that run or load, strange scripts, and names that hide others. */
const LOOK = `(() => {
  // What is no address leads nowhere.
  const addressOf = (value) =>
    URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : new URL('file:')
  const all = [...document.querySelectorAll('*')]
  for (const element of document.querySelectorAll('main *')) {
    for (const kind of ['mouseover', 'pointerenter', 'toggle', 'error', 'load'])
      element.dispatchEvent(new Event(kind, { bubbles: true }))
    if (element.focus) element.focus()
  }
  const attributes = all.flatMap((element) =>
    [...element.attributes].filter(({ name, value }) =>
      /^on/i.test(name) || name === 'style' || name === 'srcdoc' ||
      (/^(?:href|src|action|formaction|data|xlink:href|poster|srcset|ping|background)$/.test(name) &&
        !/^(?:https?|mailto|file):/.test(addressOf(value).protocol)) ||
      (/^(?:src|srcset|data|poster|ping|background)$/.test(name) &&
        !addressOf(value).href.startsWith('file:')),
    ).map(({ name, value }) => element.tagName + ' ' + name + ' ' + value.slice(0, 200)))
  const scripts = [...document.getElementsByTagName('script')]
    .filter((script) => !/^application\\/(?:ld\\+)?json$/.test(script.type) && !/\\/assets\\/[\\w.-]+\\.js$/.test(script.src))
    .map((script) => 'script ' + script.outerHTML.slice(0, 200))
  const strange = all.filter((element) =>
      /^(?:iframe|frame|object|embed|applet|base|form|input|button|template|slot|math|style)$/.test(element.localName) &&
      element.closest('main') && !element.closest('main > form[role=search], main > * > form[role=search]'))
    .map((element) => 'element ' + element.outerHTML.slice(0, 200))
  const isWhole = document.scripts instanceof HTMLCollection && document.currentScript === null &&
    document.body instanceof HTMLBodyElement && typeof document.cookie === 'string' &&
    typeof document.querySelector === 'function' && ({}).polluted === undefined &&
    document.querySelectorAll('main').length === 1
  return [...attributes, ...scripts, ...strange, ...(isWhole ? [] : ['names of the document are hidden'])]
})()`
