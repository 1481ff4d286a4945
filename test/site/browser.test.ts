/** The demo archive in a real browser, from disk, as if its home page were double-clicked. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, inBrowser, launchBrowser } from '../support/chromium.js'
import { markdownArticle } from '../support/articles.js'
import { makeFolder, putFile } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'

const root = resolve(import.meta.dirname, '../..')

describe.skipIf(!hasBrowser)(inBrowser, () => {
  let browser: Browser
  let page: Page
  let site: string
  const requests: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    site = join(makeFolder(), 'site')
    const places = ['--output', site, '--cache', join(makeFolder(), 'cache')]
    expect((await runPressmark(root, ['build', ...places])).code).toBe(0)
    browser = await launchBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
  })

  afterAll(async () => browser?.close())

  const open = async (path: string): Promise<void> => {
    await page.goto(pathToFileURL(join(site, path)).href)
  }
  const paths = (): readonly string[] =>
    readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    )
  /** One page of each kind, by the shape of its path. The links of `404.html` need a server. */
  const samples = (): readonly string[] => [
    ...new Map(
      paths()
        .filter((path) => path !== '404.html')
        .map((path) => [path.replace(/\d/g, '0').replace(/[a-z]+/g, 'a'), path]),
    ).values(),
  ]

  it('leads from home to an article by links alone', async () => {
    await open('index.html')
    await page.click('main a[href$=".html"]:not([href$="index.html"])')
    expect(await page.locator('h1').count()).toBe(1)
    expect(page.url()).toMatch(/\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9-]+\.html$/)
  })

  it('reaches every article from home in at most five links', () => {
    const depths = measureDepths(site)
    const articles = paths().filter((path) => /^\d.*\/(?!index)[^/]+\.html$/.test(path))
    expect(articles.length).toBeGreaterThan(60)
    expect(articles.filter((path) => (depths.get(path) ?? Infinity) > 5)).toEqual([])
  })

  it('has no article whose page weighs more than 12 KB besides its text', () => {
    const articles = paths().filter((path) => /^(?:\d|undated).*\/(?!index)[^/]+\.html$/.test(path))
    const heavy = articles.filter((path) => {
      const text = readFileSync(join(site, path), 'utf8')
      const [body = ''] = /<div class="body.*?<\/div>/s.exec(text) ?? []
      return Buffer.byteLength(text) - Buffer.byteLength(body) > 12 * 1024
    })
    expect(articles.length).toBeGreaterThan(60)
    expect(heavy).toEqual([])
  })

  it('has no link that leads nowhere', () => {
    const broken = paths()
      .filter((path) => path !== '404.html')
      .flatMap((path) =>
        linksOf(site, path)
          .filter((target) => !existsSync(join(site, target)))
          .map((target) => `${path} → ${target}`),
      )
    expect(broken).toEqual([])
  })

  it('has no sideways scroll at a width of 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 800 })
    for (const path of samples()) {
      await open(path)
      const width = await page.evaluate('document.documentElement.scrollWidth')
      expect(width, path).toBeLessThanOrEqual(320)
    }
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  const complaintsOfAxe = async (): Promise<unknown> => {
    await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'))
    return page.evaluate(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], preload: false })
        .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
    )
  }

  it.each(['light', 'dark'] as const)(
    'passes the accessibility rules of axe in %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      for (const path of samples()) {
        await open(path)
        expect(await complaintsOfAxe(), path).toEqual([])
      }
    },
  )

  it('fits a phone, and leaves room between its links, where it is of a few years and towns', async () => {
    const folder = makeFolder({ 'content/archive.yaml': 'title: Twee jaar\n' })
    for (const [index, day] of ['1987-03-02', '1987-03-03', '1988-05-04'].entries())
      putFile(
        join(folder, `content/${index}.md`),
        markdownArticle(`News ${index}`, day, 'ATLANTA - The fair in Atlanta has opened again.'),
      )
    expect((await runPressmark(folder, ['build'])).code).toBe(0)
    await page.setViewportSize({ width: 320, height: 800 })
    for (const path of ['index.html', 'coverage/index.html', 'places/atlanta/index.html']) {
      await page.goto(pathToFileURL(join(folder, '_site', path)).href)
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(320)
      expect(await complaintsOfAxe(), path).toEqual([])
    }
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  it('goes to the day nearest to a date, and back and forth by arrow keys, from a disk', async () => {
    await open('index.html')
    const goTo = async (date: string): Promise<void> => {
      await page.fill('nav form input', date)
      await page.press('nav form input', 'Enter')
    }
    for (const none of ['7/21/1969', '21-7-69', 'gisteren', '']) {
      await goTo(none)
      expect(await page.locator('script[src$="days.js"]').count(), none).toBe(0)
    }
    await goTo('1934')
    await page.waitForURL('**/1934/02/18/index.html')
    await goTo('2020-3-12')
    await page.waitForURL('**/2020/03/12/index.html')
    await goTo('23/7/1969')
    await page.waitForURL('**/1969/07/21/index.html')
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL('**/1969/07/20/index.html')
    await page.keyboard.press('Shift+ArrowRight')
    expect(page.url()).toContain('/07/20/')
  })

  it('says on the front page what happened on a day like today', async () => {
    await open('index.html')
    const before = await page.locator('[data-today] h3').first().textContent()
    expect(before).not.toBe('')
    const told = await page.evaluate(`new Promise((done) => {
      window.pressmark = done
      document.head.append(Object.assign(document.createElement('script'), { src: 'on-this-day-07.js' }))
    }).then((dates) => dates[21])`)
    expect(told).toContain('href="1969/07/21/')
    expect(told).toContain('href="on-this-day/07-21/index.html"')
  })

  it('shows every picture, at the size that its page says', async () => {
    const illustrated = paths().filter((path) =>
      readFileSync(join(site, path), 'utf8').includes('<img'),
    )
    expect(illustrated.length).toBeGreaterThan(0)
    for (const path of illustrated) {
      await open(path)
      const sizes = await page.evaluate(
        `[...document.images].map((image) =>
          [image.naturalWidth, image.naturalHeight, image.getAttribute('width'), image.getAttribute('height')])`,
      )
      for (const [width, height, ...said] of sizes as readonly (readonly unknown[])[])
        expect([String(width), String(height)], path).toEqual(said)
    }
  })

  it('shows right-to-left articles from right to left', async () => {
    const arabic = paths().find((path) =>
      readFileSync(join(site, path), 'utf8').includes('<html lang="ar" dir="rtl"'),
    )
    expect(arabic).toBeDefined()
    await open(arabic!)
    const direction = await page.evaluate(
      `getComputedStyle(document.querySelector('h1')).direction`,
    )
    expect(direction).toBe('rtl')
  })

  it('asks nothing of other hosts and breaks no policy', () => {
    expect(requests.length).toBeGreaterThan(10)
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([])
    expect(complaints).toEqual([])
  })
})

/** The files of the site that a page links to, anchors left out. */
function linksOf(site: string, path: string): readonly string[] {
  const text = readFileSync(join(site, path), 'utf8')
  const base = new URL(path, 'http://site/')
  return [...text.matchAll(/<(?:a|link)\b[^>]*? href="([^"#]+)[^"]*"/g)]
    .map(([, href]) => new URL(href!.replaceAll('&amp;', '&'), base))
    .filter(({ host, protocol }) => host === 'site' && protocol === 'http:')
    .map(({ pathname }) => decodeURIComponent(pathname.slice(1)))
}

/** Page → the least number of links from home. */
function measureDepths(site: string): ReadonlyMap<string, number> {
  const depths = new Map([['index.html', 0]])
  const queue = ['index.html']
  for (let path = queue.shift(); path !== undefined; path = queue.shift())
    for (const target of linksOf(site, path)) {
      if (depths.has(target) || !target.endsWith('.html')) continue
      depths.set(target, depths.get(path)! + 1)
      queue.push(target)
    }
  return depths
}
