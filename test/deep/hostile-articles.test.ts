/** Ten thousand hostile articles → sites in which each is shown or told of, and nothing runs. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, inBrowser, launchBrowser } from '../support/chromium.js'
import { HOSTILE_COUNT, hostileArticle } from '../support/hostile-articles.js'
import { makeFolder } from '../support/make-folder.js'
import { siteOf } from '../support/site-of.js'
import { listFiles } from '../support/trees.js'
import { visitPages } from '../support/visit-pages.js'

/** So many of all, to try the test itself. */
const COUNT = Number(process.env['PRESSMARK_HOSTILE'] ?? HOSTILE_COUNT)
/** Articles of a site. */
const LOT = 2500
const LOTS = Array.from({ length: Math.ceil(COUNT / LOT) }, (_, lot) => lot * LOT)
const MARK = /kenmerk\d{6}/g
const ARTICLE = /^(?:\d{4}\/\d\d\/\d\d|\d{4}\/\d\d|\d{4}|undated)\/(?!index\.)[^/]+\.html$/

const REFRESH = 'http-equiv="refresh"'

/** Whether a page that leads on, as old addresses do, leads to one of the site. */
function leadsWithin(output: string, path: string, text: string): boolean {
  const [, to = ''] = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(text) ?? []
  const target = join(output, dirname(path), decodeURIComponent(to))
  return target.startsWith(`${output}/`) && existsSync(target)
}

describe.skipIf(!hasBrowser)(inBrowser, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(async () => browser?.close())

  it('are seen to do harm where nothing keeps them from it', async () => {
    const site = makeFolder({
      'a.html': '<main><h1 onmouseover="alert(1)">a</h1><script>alert(2)</script></main>',
      'b.html': '<main><img src="https://evil.example/x.png"><base href="//b"></main>',
      'c.html':
        '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'"><main onclick="c"></main>',
    })
    const harm = await visitPages(browser, site, ['a.html', 'b.html', 'c.html'])
    for (const what of [
      'a.html: dialog 1',
      'a.html: dialog 2',
      'a.html: H1 onmouseover alert(1)',
      'b.html: request https://evil.example/x.png',
      'b.html: element <base href="//b">',
      'c.html: MAIN onclick c',
    ])
      expect(harm).toContain(what)
    expect(harm.join()).toContain('c.html: console policy: script-src-attr inline')
  })

  it.each(LOTS)('hostile articles from the %i. do no harm', async (first) => {
    const articles = Array.from({ length: Math.min(LOT, COUNT - first) }, (_, index) =>
      hostileArticle(first + index),
    )
    const site = siteOf(Object.fromEntries(articles.map(({ path, bytes }) => [path, bytes])))
    const { stdout } = await site.build('--verbose')
    const output = join(site.folder, '_site')
    const pages = listFiles(output).filter((path) => path.endsWith('.html'))
    const texts = new Map(pages.map((path) => [path, readFileSync(join(output, path), 'utf8')]))
    const shown = new Set(
      pages.flatMap((path) => (ARTICLE.test(path) ? (texts.get(path)!.match(MARK) ?? []) : [])),
    )
    // What is no article is told of by the name of its file.
    const lost = articles.filter(({ mark }) => !shown.has(mark) && !stdout.includes(mark))
    expect(lost.map(({ path, bytes }) => `${path}: ${Buffer.from(bytes).toString()}`)).toEqual([])
    const leading = pages.filter((path) => texts.get(path)!.includes(REFRESH))
    expect(leading.filter((path) => !leadsWithin(output, path, texts.get(path)!))).toEqual([])
    // The links of `404.html` need a server.
    const opened = pages.filter((path) => !leading.includes(path) && path !== '404.html')
    const harm = await visitPages(browser, output, opened)
    console.log(
      `${articles.length} articles from ${first}: ${shown.size} shown, ${opened.length} pages opened, ${leading.length} lead on`,
    )
    expect(harm.slice(0, 20)).toEqual([])
    expect(existsSync('/tmp/pressmark-hostile')).toBe(false)
  })
})
