/** The words of an article in every format → the words of the finished site: each is on a page, or said to be left out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatOf } from '../../src/record/formats.js'
import { lossSamples } from '../support/loss-samples.js'
import { siteOf, type Site } from '../support/site-of.js'
import { textOf } from '../support/show-page.js'
import { listFiles } from '../support/trees.js'

const ARTICLE = /^\d{4}\/\d{2}\/\d{2}\/(?!index\.).*\.html$/

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Pages name the headlines of their neighbours, too. */
function headlineOf(page: string): string {
  return textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(page)?.[1] ?? '').trim()
}

describe('of an article in every format', () => {
  const state: { site: Site; pages: ReadonlyMap<string, string>; stdout: string } = {
    site: undefined as unknown as Site,
    pages: new Map(),
    stdout: '',
  }
  beforeAll(async () => {
    state.site = siteOf(Object.fromEntries(lossSamples.map(({ path, bytes }) => [path, bytes])))
    const { stdout } = await state.site.build('--verbose')
    state.stdout = stdout
    const { folder, page } = state.site
    const files = listFiles(join(folder, '_site')).filter((file) => ARTICLE.test(file))
    state.pages = new Map(files.map((file) => [headlineOf(page(file)), textOf(page(file))]))
  })

  it('there is one page each', () => {
    const count = lossSamples.length
    expect(state.stdout).toContain(`${count} records in ${count} files = ${count} articles`)
    expect(state.pages.size).toBe(count)
  })

  it.each(lossSamples)('no word is lost: $path', ({ path, written, hidden, told = [] }) => {
    const { site, pages } = state
    const [headline = ''] = written.split('\n')
    const own = pages.get(headline) ?? pages.get(`${headline} vandaag`)
    const shown = new Set(wordsOf(own ?? ''))
    expect(
      wordsOf(written).filter((word) => !shown.has(word)),
      path,
    ).toEqual([])
    if (hidden !== undefined)
      expect(site.search(new RegExp(hidden.replaceAll('.', '\\.')))).toEqual([])
    const report = readFileSync(join(site.folder, '_site/report/index.html'), 'utf8')
    for (const rule of told) expect(report).toContain(rule)
  })

  it('none is missing', () => {
    const formats = new Set(lossSamples.map(({ path }) => formatOf(path)))
    expect(formats.size).toBe(12)
  })
})
