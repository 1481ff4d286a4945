/** Published advisories: an article of the same class as each, in one site, and what a build, a reader and a browser make of it. */
import { chmodSync, existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADVISORIES } from '../support/advisories.js'
import { RAW } from '../support/articles.js'
import { listHeavy } from '../support/hold-effort.js'
import { hasBrowser, inBrowser, launchBrowser } from '../support/chromium.js'
import { makeFolder } from '../support/make-folder.js'
import { ask, serveFolder, type ServedFolder } from '../support/serve-folder.js'
import { runProcess } from '../support/run-pressmark.js'
import { siteOf, type Site } from '../support/site-of.js'
import { listFiles } from '../support/trees.js'

const SECRET = 'what-nobody-may-read'
const CASES = ADVISORIES.map((each) => [each.id, each.about, each] as const)

let site: Site
let told: string
/** Id → the page of its article, as a path of the site and as bytes. */
const pages = new Map<string, { readonly path: string; readonly text: string }>()

beforeAll(async () => {
  site = siteOf(Object.assign({}, ...ADVISORIES.map(({ files }) => files)))
  writeFileSync(
    join(site.folder, 'secret'),
    `---\ntitle: ${SECRET}\ndate: 2024-01-01\n---\n${SECRET}\n`,
  )
  for (const name of ['link.md', 'link.png', 'link.pdf'])
    symlinkSync(join(site.folder, 'secret'), join(site.folder, 'content', name))
  told = (await site.build('--verbose')).stdout
  for (const path of listFiles(join(site.folder, '_site')).filter((each) =>
    /^(?:\d{4}|undated)\/.*\.html$/.test(each),
  )) {
    const text = site.page(path)
    const id = /<h1[^>]*>[^<]*?((?:CVE|GHSA)-[\w-]+)/i.exec(text)?.[1]
    if (id !== undefined) pages.set(id.toLowerCase(), { path, text })
  }
})

/** The text that a reader sees. */
function visibleText(page: string): string {
  return page
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&amp;', '&')
}

describe('an advisory', () => {
  it('is one of at least forty, each told once', () => {
    const ids = new Set(ADVISORIES.map(({ id }) => id))
    expect(ids.size).toBe(ADVISORIES.length)
    expect(ids.size).toBeGreaterThanOrEqual(40)
  })

  it.each(CASES)('%s, %s: does no harm here', (id, _, { shows, never }) => {
    const text = pages.get(id.toLowerCase())?.text
    if (shows === null)
      return expect([text, told]).toEqual([undefined, expect.stringContaining(id)])
    expect(shows.filter((words) => !visibleText(text ?? '').includes(words))).toEqual([])
    if (never) expect(never.exec(text ?? '')?.[0]).toBeUndefined()
  })

  it('leaves no file, no mark on objects, and no secret', () => {
    expect(listFiles(site.folder).filter((path) => path.endsWith('hit'))).toEqual([])
    expect(existsSync('/tmp/pressmark-hit')).toBe(false)
    expect({}).not.toHaveProperty('polluted')
    expect(site.search(new RegExp(SECRET))).toEqual([])
  })

  it('CVE-2020-15228, @actions/core: lines of output were commands: no line of ours is one', () => {
    expect(told).not.toMatch(/^::/m)
  })

  it('takes no more of a core or of memory than any file may', async () => {
    const shapes = ADVISORIES.flatMap(({ files }) =>
      Object.entries(files).map(([path, bytes]) => ({ path, bytes: Buffer.from(bytes) })),
    )
    expect(await listHeavy(shapes)).toEqual([])
  })
})

describe('CVE-2020-26284, Hugo: programs were run from the folder of the content', () => {
  it('runs no program by its name', () => {
    const names = ['pandoc', 'asciidoctor', 'rst2html', 'git', 'pdftotext', 'unzip', 'exiftool']
    const files = Object.fromEntries(
      names.map((name) => [`bin/${name}`, '#!/bin/sh\ntouch "$HIT"\n']),
    )
    const folder = makeFolder({
      ...files,
      'content/a.txt': RAW,
      'content/b.adoc': '= Kop\n\nTekst',
      'content/c.rst': 'Kop\n===\n',
    })
    for (const name of names) chmodSync(join(folder, 'bin', name), 0o755)
    const environment = { PATH: join(folder, 'bin'), HIT: join(folder, 'hit') }
    expect(runProcess(folder, ['build'], environment).code).toBe(0)
    expect(existsSync(join(folder, 'hit'))).toBe(false)
  })
})

describe('the preview', () => {
  let preview: ServedFolder

  beforeAll(async () => {
    const folder = makeFolder({ 'content/a.txt': RAW, secret: SECRET })
    preview = await serveFolder(folder)
  })

  afterAll(() => preview.stop())

  it.each([
    ['CVE-2023-40274, Zola: dots in an address led to any file', '/../secret', 'localhost'],
    ['CVE-2023-40274, Zola: the same, encoded', '/%2e%2e%2fsecret', 'localhost'],
    ['CVE-2023-40274, Zola: an absolute path', '//etc/passwd', 'localhost'],
    ['CVE-2025-24010, Vite: any site could ask by a name that leads here', '/', 'evil.example'],
  ])('%s: is refused', async (_, path, host) => {
    const answer = await ask(preview, path, host)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.text).not.toMatch(/what-nobody|root:/)
  })

  it('CVE-2025-24010, Vite: answers to no other origin', async () => {
    const { status, headers } = await ask(preview, '/', 'localhost')
    expect([status, headers['access-control-allow-origin']]).toEqual([200, undefined])
  })
})

describe.skipIf(!hasBrowser)(inBrowser, () => {
  let browser: Browser
  let page: Page
  const harm: string[] = []

  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage()
    page.on('dialog', (dialog) => {
      harm.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('console', (message) => harm.push(message.text()))
    page.on('pageerror', (error) => harm.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) harm.push(request.url())
    })
  })

  afterAll(async () => browser?.close())

  /** Opens a page, moves over and focuses what it has. */
  async function visit(path: string, asked = ''): Promise<void> {
    await page.goto(pathToFileURL(join(site.folder, '_site', path)).href + asked)
    await page.evaluate(
      `for (const element of document.querySelectorAll('main *')) {
        element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
        if (element.focus) element.focus()
      }`,
    )
  }

  const shown = CASES.filter(([, , { shows }]) => shows !== null)
  it.each(shown)('%s, %s: nothing runs, nothing is asked of others', async (id) => {
    await visit(pages.get(id.toLowerCase())!.path)
    const intact = await page.evaluate(
      `document.scripts instanceof HTMLCollection && document.currentScript === null &&
        document.body instanceof HTMLBodyElement && typeof document.cookie === 'string' &&
        ({}).polluted === undefined`,
    )
    expect([intact, harm.splice(0)]).toEqual([true, []])
  })

  it('CVE-2020-26297, mdBook: what is asked for is not shown as markup, on a page of any kind', async () => {
    const asked = encodeURI(
      '?q=<img src=x onerror=alert(1)>&search=<img src=x onerror=alert(1)>#"><img src=x onerror=alert(1)>',
    )
    const kinds = listFiles(join(site.folder, '_site')).filter((path) =>
      path.endsWith('index.html'),
    )
    for (const path of kinds) await visit(path, asked)
    expect(kinds.length).toBeGreaterThan(5)
    expect(harm.splice(0)).toEqual([])
  })

  it('has no address that runs, and no handler of events, on any page', async () => {
    const found: unknown[] = []
    for (const path of listFiles(join(site.folder, '_site')).filter((each) =>
      each.endsWith('.html'),
    )) {
      await page.goto(pathToFileURL(join(site.folder, '_site', path)).href)
      found.push(...((await page.evaluate(ATTRIBUTES)) as readonly unknown[]))
    }
    expect(found).toEqual([])
  })
})

/** Attributes of the page that run, or lead to what runs. */
const ATTRIBUTES = `[...document.querySelectorAll('*')].flatMap((element) =>
  [...element.attributes].filter(({ name, value }) =>
    /^on/i.test(name) || name === 'style' || name === 'srcdoc' ||
    (/^(?:href|src|action|formaction|data|xlink:href)$/.test(name) &&
      !/^(?:https?|mailto|file):/.test(new URL(value, document.baseURI).protocol)),
  ).map(({ name, value }) => element.tagName + ' ' + name + ' ' + value),
)`
