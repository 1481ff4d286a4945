/** An archive in each language of the interface: its pages speak that language and no English, in the right direction. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseHTML } from 'linkedom'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { directionOf } from '../../src/language/direction.js'
import { INTERFACE_TAGS, INTERFACES } from '../../src/language/interface/interfaces.js'
import { rules } from '../../src/report/rules.js'
import { defaultVocabulary } from '../../src/topics/default-vocabulary.js'
import { hasBrowser, inBrowser, launchBrowser } from '../support/chromium.js'
import { siteOf, type Site } from '../support/site-of.js'
import { listFiles } from '../support/trees.js'

type Tag = (typeof INTERFACE_TAGS)[number]

/** Words of no language, but for two articles in others. */
function filesIn(tag: Tag): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    'archive.yaml': `title: Zqx\ndescription: Vbn\nlanguages: [${tag}, he, it]\nsidecars: [text]\ncontact: a@example.org\n`,
    'he.md': '---\nheadline: (חדשות) 12\ndate: 1969-07-20 10:00\nlanguage: he\n---\nשלום עולם.\n',
    'it.md':
      '---\nheadline: Oggi a Roma\ndate: 1969-07-20 12:00\nlanguage: it\n---\nOggi a Roma.\n',
    'undated.md': `---\nheadline: Wvt\nlanguage: ${tag}\n---\nWvt zrk.\n`,
    'month.md': `---\nheadline: Plm\ndate: 1971-03\nlanguage: ${tag}\n---\nPlm zrk.\n`,
  }
  for (let each = 1; each <= 12; each++)
    files[`${each}.md`] = [
      '---',
      `headline: Krz ${each}`,
      `date: ${1969 + (each % 3)}-0${1 + (each % 9)}-20 11:0${each % 10}`,
      `language: ${tag}`,
      'source: Bqz',
      'author: Jkl Mnp',
      ...(each % 2 === 0 ? ['topics: [politics, sport]'] : []),
      '---',
      'Zrk wvt plm.\n\nZrk[^1] krz.\n\n[^1]: Vvv.\n',
    ].join('\n')
  return files
}

const UNSPOKEN = '[lang="en"], [property="og:type"], script, style, code, pre'

/** What a page says to people: its texts and what is read to them; not what is marked as English, nor data. */
function spokenIn(html: string): readonly string[] {
  const { document } = parseHTML(html)
  for (const element of document.querySelectorAll(UNSPOKEN)) element.remove()
  const texts: string[] = []
  for (const element of document.querySelectorAll('*')) {
    for (const name of ['title', 'aria-label', 'abbr', 'data-date', 'alt', 'content'])
      texts.push(element.getAttribute(name) ?? '')
    for (const node of element.childNodes) if (node.nodeType === 3) texts.push(node.textContent)
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Object.values(value as object).flatMap(stringsOf)
}

/** A text of the interface, with whatever may be filled in. */
function patternOf(text: string): RegExp {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+?')}$`)
}

/** `in {date}` could stand in other languages. */
function isTelling(text: string): boolean {
  const words = text.replace(/\{\w+\}/g, '')
  return (words === text ? /\p{L}{2}/u : /\p{L}{4}/u).test(words)
}

/** Texts of English that another language does not happen to share. */
function englishBut(tag: Tag): readonly RegExp[] {
  const own = new Set(stringsOf(INTERFACES[tag].texts))
  return stringsOf(INTERFACES.en.texts)
    .filter((text) => !own.has(text) && isTelling(text))
    .map(patternOf)
}

const politics = defaultVocabulary.topics.find(({ id }) => id === 'politics')!

const sites = new Map<Tag, Site>()

describe.each(INTERFACE_TAGS)('an archive in %s', (tag) => {
  let site: Site
  let pages: readonly string[]

  beforeAll(async () => {
    site = siteOf(filesIn(tag))
    await site.build()
    sites.set(tag, site)
    pages = listFiles(join(site.folder, '_site')).filter((path) => path.endsWith('.html'))
  })

  it('has its language and its direction on every page', () => {
    const articles = ['/hdsvt-12.html', '/oggi-a-roma.html']
    const own = pages.filter((path) => !articles.some((each) => path.endsWith(each)))
    expect(own.length).toBeGreaterThan(30)
    const start = `<html lang="${tag}" dir="${directionOf(tag)}">`
    expect(own.filter((path) => !site.page(path).includes(start))).toEqual([])
  })

  if (tag !== 'en')
    it('has no word of the English interface', () => {
      const english = englishBut(tag)
      expect(english.length).toBeGreaterThan(200)
      const found = pages.flatMap((path) =>
        spokenIn(site.page(path))
          .filter((text) => english.some((pattern) => pattern.test(text)))
          .map((text) => `${path}: ${text}`),
      )
      expect(found).toEqual([])
    })

  it('marks headlines in other languages, and gives their direction where it is another', () => {
    const direction = directionOf(tag) === 'rtl' ? '' : ' dir="rtl"'
    const day = site.page('1969/07/20/index.html')
    expect(day).toContain(`<div class="what" lang="he"${direction}>`)
    expect(day).toContain(directionOf(tag) === 'rtl' ? 'lang="it" dir="ltr"' : 'lang="it">')
    expect(site.page('sources/bqz/1969/index.html')).toContain('<bdi>Bqz</bdi></a></li>')
    expect(site.page('topics/index.html')).toContain(`<bdi>${politics.labels[tag]}</bdi>`)
  })

  it('says what was remarked in its language', () => {
    const meaning = tag === 'en' ? rules['no-date'].meaning : INTERFACES[tag].rules['no-date']
    expect(site.page('report/index.html')).toContain(`<span>${meaning}</span>`)
  })

  it('has feeds in its language', () => {
    expect(site.page('feed.xml')).toContain(`xml:lang="${tag}"`)
    expect(JSON.parse(site.page('feed.json'))).toMatchObject({ language: tag })
  })
})

describe.skipIf(!hasBrowser)(`archives in French and Arabic, ${inBrowser}`, () => {
  const axe = readFileSync(
    resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
    'utf8',
  )
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser.close()
  })

  it.each(['fr', 'ar'] as const)('are found by searching, in %s', async (tag) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } })
    const root = pathToFileURL(`${sites.get(tag)!.folder}/_site/`)
    const open = (path: string): Promise<unknown> => page.goto(new URL(path, root).href)
    await open('search/index.html?q=zrk')
    await page.waitForSelector('.results')
    const english = englishBut(tag)
    const said = spokenIn(await page.content())
    expect(said.filter((text) => english.some((pattern) => pattern.test(text)))).toEqual([])
    for (const path of [
      'index.html',
      '1969/index.html',
      '1969/07/20/index.html',
      'search/index.html',
    ]) {
      await open(path)
      await page.evaluate(axe)
      const found = await page.evaluate(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], preload: false })
          .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
      )
      expect(found, path).toEqual([])
      const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
      expect(wide, path).toBe(false)
    }
    await page.close()
  })
})
