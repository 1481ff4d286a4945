/** Where a search leads on: from lines, bars and filters, out of what finds nothing, and back to where the reader was. */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasBrowser, inBrowser, launchBrowser } from '../support/chromium.js'
import { serveFiles, type FolderServer } from '../support/file-server.js'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'

function article(headline: string, head: readonly string[], text: string): string {
  return `---\n${[`headline: ${headline}`, ...head].join('\n')}\n---\n${text}\n`
}

/** Sixty on a harbour from 1950 on, one of them in French, one without a date. */
function makeArchive(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    'content/archive.yaml': 'title: Harbour\nlanguages: [en, nl]\n',
    'content/nodate.md': article(
      'An old harbour',
      ['language: en'],
      'The harbour of nobody knows when.',
    ),
    'content/french.md': article(
      'Le général au port',
      ['date: 1960-05-06', 'language: fr', 'topics: [Grands navires]'],
      'Les généraux sont au port, et le général parle. Le harbour aussi.',
    ),
  }
  for (let index = 1; index <= 58; index++)
    files[`content/harbour-${index}.md`] = article(
      `Report ${index} of the harbour`,
      [`date: ${1950 + (index % 12)}-07-${10 + (index % 18)}`, 'language: en'],
      `Ship ${index} came in.\n\n${'It was a long day at sea. '.repeat(8)}`,
    )
  return files
}

describe.skipIf(!hasBrowser)(inBrowser, () => {
  let browser: Browser
  let page: Page
  let server: FolderServer
  const complaints: string[] = []

  beforeAll(async () => {
    const folder = makeFolder(makeArchive())
    const site = join(makeFolder(), 'site')
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
    await page?.close()
    page = await browser.newPage({ viewport: { width: 1280, height: 700 } })
    complaints.length = 0
    page.on('pageerror', (error) => complaints.push(error.message))
    return () => {
      expect(complaints).toEqual([])
    }
  })

  const open = async (query: string, more = ''): Promise<void> => {
    await page.goto(`${server.address}search/?q=${encodeURIComponent(query)}${more}`)
    await page.locator('#count').waitFor()
  }
  const count = async (): Promise<string> => (await page.locator('#count').textContent()) ?? ''
  const explained = async (): Promise<string> =>
    (await page.locator('.explained').textContent()) ?? ''
  const query = (): string => new URL(page.url()).searchParams.get('q') ?? ''
  const top = (): Promise<number> => page.evaluate('Math.round(window.scrollY)')
  const settle = (): Promise<void> =>
    page.locator('.facets li').first().waitFor({ state: 'attached' })

  it('says how many lines are drawn, and has all in the table', async () => {
    const words = Array.from({ length: 14 }, (_, index) => `ship${index}`)
    await open(['harbour', ...words].join(' | '), '&view=time')
    expect(await page.locator('.over-time').textContent()).toContain('12 of 15 lines are drawn')
    await expect.poll(() => page.locator('.diagram .line').count()).toBe(12)
    expect(await page.locator('.legend li').count()).toBe(15)
    expect(await page.locator('.over-time thead th').count()).toBe(17)
    await open(['harbour', ...words.slice(0, 11)].join(' | '), '&view=time')
    await expect.poll(() => page.locator('.diagram .line').count()).toBe(12)
    expect(await page.locator('.over-time').textContent()).not.toContain('lines are drawn')
  })

  it('keeps a line with OR one line, whatever is taken away or followed', async () => {
    await open('harbour OR port | sea lang:en', '&view=time')
    const point = page.locator('.line a').first()
    expect(await point.getAttribute('href')).toBe('?q=%28harbour+OR+port%29+lang%3Aen+date%3A1950')
    await page.click('.legend li:nth-child(2) .remove')
    await expect.poll(query).toBe('(harbour OR port) lang:en')
    await expect.poll(() => page.locator('.legend li').count()).toBe(1)
    await page.click('.chips a')
    await expect.poll(query).toBe('(harbour OR port)')
    await expect.poll(() => page.locator('.chips').count()).toBe(0)
    expect(await page.locator('.legend li').count()).toBe(1)
  })

  it('offers no word, name or year that finds nothing, and mends several words at once', async () => {
    /** Each link out of a search that finds nothing, and how many articles it leads to. */
    const followAll = async (asked: string): Promise<readonly (readonly [string, string])[]> => {
      await open(asked)
      const links = page.locator('.nothing a')
      const targets = await links.evaluateAll((all) =>
        all.map((each) => [each.textContent ?? '', each.getAttribute('href') ?? ''] as const),
      )
      const found: (readonly [string, string])[] = []
      for (const [name, href] of targets) {
        await page.goto(`${server.address}search/${href}`)
        await page.locator('#count').waitFor()
        found.push([name, await count()])
      }
      return found
    }
    for (const asked of [
      'harbur generl',
      'headline:nobodyy',
      'harbour topic:__proto__ lang:en',
      'ship1 1975',
      'harbur lang:fr',
    ])
      for (const [name, found] of await followAll(asked))
        expect(found, `${asked}: ${name}`).toMatch(/^[1-9]\d* article/)
    expect(await followAll('harbur generl')).toContainEqual(['harbour', '1 article'])
    await open('ship1 1975')
    expect(await explained()).not.toContain('1975?')
  })

  it('tells what hits have no date, and leads to them', async () => {
    await open('harbour | nobody', '&view=time')
    await page.click('.over-time a:has-text("and 1 without a date")')
    await expect.poll(query).toBe('(harbour | nobody) date:none')
    await open('harbour')
    await page.click('.hits-in-time a:has-text("and 1 without a date")')
    await expect.poll(count).toBe('1 article')
    expect(query()).toBe('harbour date:none')
    expect(await explained()).toBe('Searching for “harbour”, without a date.')
    await open('date:none')
    expect(await page.locator('.hit-list .what > a').allTextContents()).toEqual(['An old harbour'])
    await open('-date:none')
    await settle()
    expect(await count()).toContain('59 articles')
    expect(await page.locator('.hits-in-time').textContent()).not.toContain('without a date')
  })

  it('says that a day has another weekday', async () => {
    await open('Monday 11 July 1951')
    expect(await explained()).toContain('on 11 July 1951. 11 July 1951 was a Wednesday.')
    await open('Wednesday 11 July 1951')
    expect(await explained()).not.toContain('was a')
  })

  it('calls what it rules out by its name', async () => {
    await open('-topic:grands-navires')
    await expect
      .poll(() => page.locator('.chips a').allTextContents())
      .toEqual(['not topic “Grands navires”'])
    expect(await explained()).toContain('not topic “Grands navires”')
  })

  it('names other forms as they are printed', async () => {
    await open('general lang:fr')
    expect(await explained()).toContain('généraux')
    expect(await explained()).not.toContain('generaux')
  })

  it('leads on from filters and days that leave nothing', async () => {
    const ways = (): Promise<readonly string[]> => page.locator('.nothing a').allTextContents()
    await open('lang:fr lang:en')
    expect(await ways()).toEqual([
      'in French or in English',
      'The same without: in French',
      'The same without: in English',
    ])
    await page.click('.nothing a')
    await expect.poll(count).toContain('60 articles')
    await open('date:1850')
    expect(await ways()).toEqual([
      'The same in all of the archive: from 10 July 1950 to 27 July 1961',
    ])
    await open('1955-03')
    expect(await ways()).toEqual(['in 1955'])
    await open('1955-03..1955-04')
    expect(await ways()).toHaveLength(1)
    await open('harbour 1850..1860')
    expect(await ways()).toContain('The same in all years')
    await open('after:1959 before:1951 harbour')
    expect(await ways()).toEqual([
      'The same without: from 1960 on',
      'The same without: until 1950',
      'The same in all years',
    ])
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'takes %s for a word like any other',
    async (word) => {
      for (const typed of [
        word,
        `lang:${word}`,
        `topic:${word}`,
        `-source:${word}`,
        `date:${word}`,
      ]) {
        await open(typed)
        expect(await explained()).not.toMatch(/undefined|function|in constructor|\{/)
        expect(await page.locator('[role=alert]').count()).toBe(0)
      }
      await open(`lang:${word}`)
      expect(await explained()).toContain(`language “${word}”`)
    },
  )

  it('leads back to where the reader was', async () => {
    await open('harbour')
    await settle()
    await page.locator('.hit-list li').nth(14).locator('.what > a').scrollIntoViewIfNeeded()
    await page.waitForTimeout(300)
    const place = await top()
    expect(place).toBeGreaterThan(200)
    await page.locator('.hit-list li').nth(14).locator('.what > a').click()
    await page.waitForURL(/report-/)
    await page.goBack()
    await page.locator('#count').waitFor()
    await expect.poll(top).toBe(place)
    await page.click('.pages .next a')
    await expect.poll(count).toContain('21–40')
    await page.evaluate('window.scrollTo(0, 150)')
    await page.waitForTimeout(300)
    await page.goBack()
    await expect.poll(count).toContain('1–20')
    await expect.poll(top).toBeGreaterThan(200)
    await page.goForward()
    await expect.poll(count).toContain('21–40')
    await expect.poll(top).toBe(150)
  })
})
