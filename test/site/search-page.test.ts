/** The search page of a built archive in a real browser, from a server and from disk. */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseQuery } from '../../src/search/parse-query.js'
import { ArrayEngine, type SearchedArticle } from '../support/array-engine.js'
import { hasBrowser, inBrowser, launchBrowser } from '../support/chromium.js'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'
import { serveFiles, type FolderServer } from '../support/file-server.js'

const axe = readFileSync(
  resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
  'utf8',
)

const HOSTILE = '<img src=x onerror=alert(1)>"\'&{count} $& javascript:alert(1)'

function article(headline: string, date: string, text: string, more = ''): string {
  return `---\nheadline: ${JSON.stringify(headline)}\ndate: ${date}\nlanguage: en\n${more}---\n${text}\n`
}

/** Thirty on the moon in 1969 and 1970, some of other things, one hostile, one in Arabic. */
function makeArchive(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    'archive.yaml': 'title: Test archive\nlanguages: [en, nl]\n',
    'hostile.md': article(
      HOSTILE,
      '1980-02-03',
      `Hostile words. ${HOSTILE}\n\nMore <b>markup</b>.`,
      'source: "<b>Agency</b>"\n',
    ),
    'long.md': article(
      'A long report',
      '1980-02-01',
      `It goes on.\n\n${'And so it was said again. '.repeat(30)}\n\nA distant end.`,
    ),
    'koning.md': article('De koning spreekt', '1975-04-02', 'De koning heeft een café geopend.'),
    'arabic.md':
      '---\nheadline: الإنسان على سطح القمر\ndate: 1969-07-21\nlanguage: ar\n---\nوصل الإنسان إلى القمر.\n',
  }
  for (let index = 1; index <= 30; index++) {
    const date =
      index <= 22 ? `1969-07-${String(index).padStart(2, '0')}` : `1970-03-0${index - 22}`
    const source = index % 2 === 0 ? 'Reuters' : 'Belga'
    files[`moon-${index}.md`] = article(
      `Report ${index} of the moon`,
      date,
      `The eagle has a soft landing, number ${index}.\n\nA crater is in the text only.`,
      `source: ${source}\n`,
    )
  }
  return files
}

/** What the archive holds, as far as the random queries ask. */
function listArticles(): readonly SearchedArticle[] {
  return Object.entries(makeArchive())
    .filter(([name]) => name.endsWith('.md'))
    .map(([name, text]) => {
      const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text)!
      const value = (key: string): string =>
        new RegExp(`^${key}: "?(.*?)"?$`, 'm').exec(head)?.[1]?.replaceAll('\\"', '"') ?? ''
      const fields = {
        headline: value('headline'),
        lead: '',
        body,
        byline: '',
        source: value('source'),
        places: '',
      }
      const facets = { topic: [], place: [], source: [], author: [], lang: [value('language')] }
      return { url: name, fields, date: value('date'), facets }
    })
}

const someWord = fc.constantFrom(
  '"moon"',
  '"eagle"',
  '"crater"',
  '"koning"',
  '"hostile"',
  '"7"',
  '"12"',
  '"nowhere"',
)
const somePart = fc.oneof(
  { weight: 4, arbitrary: someWord },
  fc.constantFrom('"soft landing"', '"landing soft"', '"number 12"', '"report 3 of the moon"'),
  fc.constantFrom(
    'rep*',
    'krat*',
    '"soft land*"',
    'headline:"moon"',
    'headline:"eagle"',
    'source:x OR "moon"',
  ),
  fc.constantFrom(
    '1969-07-07',
    'date:1970',
    '1969..1970',
    'after:1969',
    'before:1970-03-04',
    '1969-07-20..',
    'lang:en',
    'lang:ar',
  ),
)
const someJoint = fc.constantFrom(' ', ' ', ' OR ', ' AND ', ' -', ' NOT ', ' | ', ' (', ') ')
const randomQuery = fc
  .array(fc.tuple(somePart, someJoint), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().slice(0, -1).join(''))

describe.skipIf(!hasBrowser)(inBrowser, () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let site: string
  let server: FolderServer
  const complaints: string[] = []
  const foreign: string[] = []

  beforeAll(async () => {
    const folder = makeFolder(
      Object.fromEntries(
        Object.entries(makeArchive()).map(([name, text]) => [`content/${name}`, text]),
      ),
    )
    site = join(makeFolder(), 'site')
    const places = ['--output', site, '--cache', join(makeFolder(), 'cache')]
    const built = await runPressmark(folder, ['build', ...places])
    expect(built.code, built.stderr).toBe(0)
    server = await serveFiles(site)
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  beforeEach(async () => {
    await context?.close()
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    page = await context.newPage()
    complaints.length = 0
    page.on('console', (message) => {
      const isIcon = message.location().url.endsWith('favicon.ico')
      if (message.type() === 'error' && !isIcon) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('dialog', (dialog) => complaints.push(dialog.message()))
    page.on('request', (request) => {
      if (!/^(?:file:|blob:|http:\/\/127\.0\.0\.1)/.test(request.url())) foreign.push(request.url())
    })
    return () => {
      expect(foreign).toEqual([])
    }
  })

  const open = async (query: string, more = ''): Promise<void> => {
    await page.goto(`${server.address}search/?q=${encodeURIComponent(query)}${more}`)
    await page.locator('#count').waitFor()
  }
  const count = async (): Promise<string> => (await page.locator('#count').textContent()) ?? ''
  const headlines = (): Promise<readonly string[]> =>
    page.locator('.hit-list .what > a').allTextContents()
  const settle = (): Promise<void> =>
    page.locator('.facets li').first().waitFor({ state: 'attached' })
  const complaintsOfAxe = async (): Promise<readonly string[]> => {
    await page.evaluate(axe)
    return page.evaluate(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], preload: false })
        .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
    )
  }

  it.each(['http', 'file'])('is reached from the form of any page, over %s', async (protocol) => {
    const root = protocol === 'http' ? server.address : `${pathToFileURL(site).href}/`
    for (const start of [
      'index.html',
      '1969/07/index.html',
      '1969/07/01/report-1-of-the-moon.html',
    ]) {
      await page.goto(root + start)
      await page.fill('header form[role=search] input', 'koning')
      await page.press('header form[role=search] input', 'Enter')
      await page.locator('#count').waitFor()
      expect(await headlines(), start).toEqual(['De koning spreekt'])
      expect(page.url()).toBe(`${root}search/index.html?q=koning`)
    }
    await page.click('.hit-list .what > a')
    expect(page.url()).toMatch(/\/1975\/04\/02\/de-koning-spreekt\.html/)
    await page.goBack()
    await page.locator('#count').waitFor()
    expect(complaints).toEqual([])
  })

  it.each(['http', 'file'])('goes from state to state and back, over %s', async (protocol) => {
    const root =
      protocol === 'http'
        ? `${server.address}search/`
        : pathToFileURL(join(site, 'search/index.html')).href
    await page.goto(`${root}?q=moon`)
    await settle()
    expect(await count()).toBe('30 articles · 1–20 of 30')
    await page.click('.pages .next a')
    await expect.poll(count).toBe('30 articles · 21–30 of 30')
    expect(await headlines()).toHaveLength(10)
    await page.locator('.bars a[aria-label="1970: 8 articles"]').click()
    await expect.poll(count).toBe('8 articles')
    expect(page.url()).toContain('?q=moon+date%3A1970')
    expect(await page.inputValue('.ask input')).toBe('moon date:1970')
    await page.locator('.bars a[aria-label="March 1970: 8 articles"]').waitFor()
    await page.goBack()
    await expect.poll(count).toBe('30 articles · 21–30 of 30')
    await page.goBack()
    await expect.poll(count).toBe('30 articles · 1–20 of 30')
    await page.goForward()
    await expect.poll(count).toBe('30 articles · 21–30 of 30')
    expect(complaints).toEqual([])
  })

  it('adds filters from facets, shows them as chips, and takes them away', async () => {
    await open('moon')
    await settle()
    await page.click('.facets a:has-text("Belga")')
    await expect.poll(count).toBe('15 articles')
    expect(await page.locator('.chips a').allTextContents()).toEqual(['source “Belga”'])
    expect(await page.evaluate('document.activeElement.id')).toBe('count')
    await page.click('.chips a')
    await expect.poll(count).toBe('30 articles · 1–20 of 30')
    expect(await page.locator('.chips').count()).toBe(0)
  })

  it('sorts by date, and marks what was found', async () => {
    await open('moon "soft landing" eagle')
    await page.click('.choice a:has-text("Oldest")')
    await expect.poll(async () => (await headlines())[0]).toBe('Report 1 of the moon')
    expect(page.url()).toContain('sort=oldest')
    const first = page.locator('.hit-list li').first()
    expect(await first.locator('mark').allTextContents()).toEqual(['moon', 'eagle', 'soft landing'])
    const href = await first.locator('.what > a').getAttribute('href')
    expect(href).toBe(
      '../1969/07/01/report-1-of-the-moon.html#:~:text=eagle&text=soft%20landing&text=moon',
    )
  })

  it('shows the sentence of the text that has the word, where the lead lacks it', async () => {
    await open('craters')
    const first = page.locator('.hit-list li').first()
    expect(await first.locator('.teaser').textContent()).toContain('soft landing')
    expect(await first.locator('.passage').textContent()).toBe('A crater is in the text only.')
    expect(await first.locator('.passage mark').allTextContents()).toEqual(['crater'])
    const link = first.locator('.what > a')
    expect(await link.getAttribute('href')).toMatch(/#:~:text=crater$/)
    await open('markup')
    expect(await page.locator('.passage').textContent()).toBe('More markup.')
    await open('moon')
    expect(await page.locator('.passage').count()).toBe(0)
  })

  it('says in which part of an article it is, where nothing that is shown has the word', async () => {
    await open('reuters')
    const sources = page.locator('.hit-list .source mark')
    expect(await sources.allTextContents()).toEqual(Array.from({ length: 15 }, () => 'Reuters'))
    expect(await page.locator('.elsewhere').count()).toBe(0)
    await open('distant')
    expect(await page.locator('.elsewhere').allTextContents()).toEqual(['“distant” in the text'])
  })

  it('is used by the keyboard alone', async () => {
    await open('moon')
    await settle()
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement.name')).toBe('q')
    await page.keyboard.type('koning')
    await page.keyboard.press('Enter')
    await expect.poll(count).toBe('1 article')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('De koning spreekt')
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate('document.activeElement.name')).toBe('q')
    await page.fill('.ask input', 'moon')
    await page.keyboard.press('Enter')
    await expect.poll(count).toBe('30 articles · 1–20 of 30')
    await page.locator('.bars a[tabindex="0"]').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect.poll(count).toBe('22 articles · 1–20 of 22')
    expect(page.url()).toContain('date%3A1969')
  })

  it('says aloud how much was found', async () => {
    await open('koning')
    expect(await page.locator('[role=status]').textContent()).toBe('1 article')
  })

  it('shows hostile words as text', async () => {
    await open('hostile')
    await settle()
    expect(await headlines()).toEqual([HOSTILE])
    expect(await page.locator('#found img, #found b').count()).toBe(0)
    for (const query of [
      HOSTILE,
      '"><script>alert(1)</script>',
      "'-alert(1)-'",
      'topic:"<b>x</b>"',
    ])
      for (const view of ['', '&view=time']) {
        await page.goto(`${server.address}search/?q=${encodeURIComponent(query)}${view}`)
        await page.locator('#count').waitFor()
        expect(await page.locator('#found img, #found b, #found script').count()).toBe(0)
        expect(await page.inputValue('.ask input')).toBe(query)
      }
    expect(complaints).toEqual([])
  })

  it('takes any text without failing', async () => {
    for (const query of [
      '',
      '"',
      '(((',
      'AND',
      '-',
      '|',
      '!!!',
      '*',
      'a'.repeat(5000),
      '("a OR'.repeat(300),
      '\u0000',
    ]) {
      await page.goto(`${server.address}search/`)
      await page
        .locator('.ask input')
        .evaluate((box, text) => ((box as unknown as { value: string }).value = text), query)
      await page.press('.ask input', 'Enter')
      await expect.poll(() => page.locator('#start:visible, #count').count()).toBeGreaterThan(0)
    }
    expect(complaints).toEqual([])
  })

  it('helps where nothing is found', async () => {
    await open('kning date:1975')
    expect(await count()).toBe('Nothing found')
    await page.click('.nothing a:has-text("koning")')
    await expect.poll(count).toBe('1 article')
    await open('koning date:1969')
    await page.click('.nothing a:has-text("The same in all years")')
    await expect.poll(count).toBe('1 article')
    await open('koning moon')
    await page.click('.nothing a:has-text("any of the words")')
    await expect.poll(count).toBe('31 articles · 1–20 of 31')
  })

  it('has a way out of whatever finds nothing', async () => {
    await open('source:Ruters')
    expect(await page.locator('.nothing li').first().textContent()).toBe('Sources: Reuters')
    await page.click('.nothing a:has-text("Reuters")')
    await expect.poll(count).toBe('15 articles')
    await open('source:koning')
    await page.click('.nothing a:has-text("anywhere in an article")')
    await expect.poll(count).toBe('1 article')
    await open('lead:crater')
    await page.click('.nothing a:has-text("anywhere in an article")')
    await expect.poll(count).toBe('30 articles · 1–20 of 30')
    await open('"landing soft"')
    await page.click('.nothing a:has-text("not as a phrase")')
    await expect.poll(count).toBe('30 articles · 1–20 of 30')
    await open('5 April 1975')
    expect(await page.locator('.nothing a').allTextContents()).toEqual(['in April 1975', 'in 1975'])
    await open('人類')
    expect(await page.locator('#start').isVisible()).toBe(true)
    await open('koningshuis')
    expect(await page.locator('.nothing a').allTextContents()).toEqual(['koning'])
    expect(await page.locator('#start').isVisible()).toBe(false)
    expect(complaints).toEqual([])
  })

  it.each(['arabic', 'Arabisch', 'arabe', 'العربية', 'ar'])(
    'takes a language by its name: %s',
    async (name) => {
      await open(`lang:${name}`)
      expect(await count()).toBe('1 article')
      expect(await page.locator('.explained').textContent()).toContain('in Arabic')
    },
  )

  it('takes a date as it is typed, and offers its words', async () => {
    await open('moon July 3, 1969')
    expect(await count()).toBe('1 article')
    expect(await page.locator('.explained').textContent()).toContain('on 3 July 1969')
    await page.click('.explained a')
    await expect.poll(count).toBe('Nothing found')
    expect(await page.inputValue('.ask input')).toBe('moon "July 3 1969"')
  })

  it('goes to the last page where there are fewer', async () => {
    await open('moon', '&page=99')
    await expect.poll(count).toBe('30 articles · 21–30 of 30')
    expect(page.url()).toContain('?q=moon&page=2')
    await page.goBack()
    expect(page.url()).not.toContain('page=99')
  })

  it('keeps what turns the direction of a text out of its sentences', async () => {
    await open('moon \u202ereport')
    expect(await count()).toBe('30 articles · 1–20 of 30')
    for (const place of ['.explained', '.cite p'])
      expect(await page.locator(place).textContent()).not.toMatch(/[\u202a-\u202e]/)
    expect(await page.inputValue('.ask input')).toBe('moon report')
    expect(await page.title()).not.toMatch(/[\u202a-\u202e]/)
    expect(await page.locator('.cite bdi').count()).toBe(3)
  })

  it('says when a file cannot be loaded, and tries again', async () => {
    server.missing = /catalogue/
    await page.goto(`${server.address}search/?q=moon`)
    const first = await page.waitForSelector('[role=alert]')
    server.missing = /\/r\d/
    await page.click('[role=alert] button')
    // The second failure has a note of its own; until it is there, the first one is on the page.
    await first.waitForElementState('hidden')
    await page.locator('[role=alert]').waitFor()
    server.missing = null
    await page.click('[role=alert] button')
    await expect.poll(count).toBe('30 articles · 1–20 of 30')
  })

  it('loads no file of the index before something is asked', async () => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(`${server.address}search/`)
    await page.waitForLoadState('networkidle')
    expect(requests.filter((url) => url.includes('/search/'))).toEqual([`${server.address}search/`])
    await page.fill('.ask input', 'moon')
    await page.press('.ask input', 'Enter')
    await expect.poll(count).toContain('30 articles')
    expect(page.url()).toBe(`${server.address}search/?q=moon`)
  })

  it('can be cited', async () => {
    await open('moon')
    expect(await page.locator('.cite p').textContent()).toBe(
      `Test archive, search for “moon”: 30 articles, in an archive that reaches to 3 February 1980. ${server.address}search/?q=moon`,
    )
  })

  it('draws words over time, with a table and a file of the figures', async () => {
    await open('moon | koning | "soft landing"', '&view=time')
    expect(await page.locator('.legend li').count()).toBe(3)
    const point = page.locator('.line a[aria-label="“koning”, 1975: 1 article, 100%"]')
    expect(await point.getAttribute('href')).toBe('?q=koning+date%3A1975')
    await page.click('.choice a:has-text("Number of articles")')
    await expect.poll(() => page.url()).toContain('scale=count')
    await page.click('.over-time summary')
    const row = page.locator('.over-time tbody tr').first()
    expect(await row.locator('th, td').allTextContents()).toEqual([
      '1969',
      '22 96%',
      '0 0%',
      '22 96%',
      '23',
    ])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.over-time details button'),
    ])
    expect(download.suggestedFilename()).toBe('moon-koning-soft-landing.csv')
    const text = readFileSync(await download.path(), 'utf8')
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '\ufeffPeriod,All articles,moon,moon (Share of all articles),koning,koning (Share of all articles),"""soft landing""","""soft landing"" (Share of all articles)"',
      '1969,23,22,0.956522,0,0,22,0.956522',
    ])
    await page.locator('.line a').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(count).toBe('22 articles · 1–20 of 22')
    expect(complaints).toEqual([])
  })

  it.each(['light', 'dark'] as const)(
    'passes axe and never scrolls sideways in %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        for (const [query, more] of [
          ['moon', ''],
          ['moon lang:en date:1969', '&page=2'],
          ['kning', ''],
          ['hostile', ''],
          ['craters', ''],
          ['القمر', ''],
          ['moon | koning | "soft landing"', '&view=time'],
          ['a'.repeat(300), ''],
        ] as const) {
          await open(query, more)
          await page.waitForTimeout(100)
          await page.evaluate(
            `document.querySelectorAll('details').forEach((each) => (each.open = true))`,
          )
          expect(await complaintsOfAxe(), `${query} ${width}`).toEqual([])
          expect(
            await page.evaluate('document.documentElement.scrollWidth'),
            `${query} ${width}`,
          ).toBeLessThanOrEqual(width)
        }
        await page.goto(`${server.address}search/`)
        expect(await complaintsOfAxe(), `start ${width}`).toEqual([])
      }
      expect(complaints).toEqual([])
    },
  )

  it('says without JavaScript where to go instead', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const shown = await plain.newPage()
    await shown.goto(`${server.address}search/?q=moon`)
    expect(await shown.locator('noscript').textContent()).toContain('needs JavaScript')
    expect(await shown.locator('.ways a').allTextContents()).toContain('1969')
    await plain.close()
  })

  it('answers random queries as a look at every article would', async () => {
    const engine = new ArrayEngine(listArticles())
    await page.goto(`${server.address}search/`)
    const queries = fc.sample(randomQuery, { numRuns: 150, seed: 8 })
    for (const query of queries) {
      const { expression } = parseQuery(query)
      const from = { expression, order: 'oldest', from: 0, count: 100 } as const
      const { total, hits } = await engine.search(from)
      await page.fill('.ask input', query)
      await page.press('.ask input', 'Enter')
      const found = total === 0 ? 'Nothing found' : new RegExp(`^${total} articles?( ·|$)`)
      await expect
        .poll(async () => (await page.locator('.cite p').allTextContents())[0])
        .toContain(`“${query}”`)
      await expect.poll(count, { message: query }).toMatch(found)
      if (total > 20) continue
      const expected = hits.map(({ headline }) => headline)
      expect((await headlines()).toSorted(), query).toEqual(expected.toSorted())
    }
    expect(complaints).toEqual([])
  })

  it('stays out where the settings say so', async () => {
    const folder = makeFolder({
      'content/archive.yaml': 'search: false\nbase-url: https://example.org/a/\n',
      'content/a.md': article('A', '2020-01-01', 'Text.'),
    })
    expect((await runPressmark(folder, ['build'])).code).toBe(0)
    const home = readFileSync(join(folder, '_site/index.html'), 'utf8')
    expect(home).not.toMatch(/role="search"|opensearch/)
    expect(
      ['search', 'opensearch.xml'].filter((name) => existsSync(join(folder, '_site', name))),
    ).toEqual([])
    expect(
      readdirSync(join(folder, '_site/assets')).filter((name) => name.startsWith('search')),
    ).toEqual([])
    rmSync(join(folder, 'content/archive.yaml'))
    expect((await runPressmark(folder, ['build'])).code).toBe(0)
    expect(existsSync(join(folder, '_site/search/index.html'))).toBe(true)
  })
})
