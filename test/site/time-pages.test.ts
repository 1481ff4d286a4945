/** The pages of time: what they show of each other, and which of them one more article rewrites. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from '../../src/commands/build.js'
import { markdownArticle as article } from '../support/articles.js'
import { makeFolder } from '../support/make-folder.js'
import { quietEnvironment } from '../support/quiet-environment.js'
import { listDifferences } from '../support/trees.js'

const LEAD =
  'De brug over de rivier is open, na zeven jaar van bouwen, en de eerste fietsers waren er al vroeg in de ochtend bij.'

/** Twenty years with an article on 17 April and one on 2 May; the middle one has three on 17 April. */
function makeYears(): Readonly<Record<string, string>> {
  const files: Record<string, string> = { 'content/archive.yaml': 'title: Archief\n' }
  for (let year = 2000; year < 2020; year++) {
    files[`content/${year}-a.md`] = article(`Brug ${year}`, `${year}-04-17`, 'Kort.')
    files[`content/${year}-b.md`] = article(`Trein ${year}`, `${year}-05-02`, LEAD)
  }
  files['content/2010-c.md'] = article('Brug open', '2010-04-17', LEAD)
  files['content/2010-d.md'] = article('Brug dicht', '2010-04-17', LEAD)
  return files
}

function optionsIn(folder: string, name = '_site'): Parameters<typeof build>[0] {
  return {
    content: join(folder, 'content'),
    output: join(folder, name),
    cache: join(folder, `${name}.cache`),
    project: folder,
    threads: 0,
  }
}

/** The pages of time that an article rewrites, besides its own. */
async function rewrittenBy(day: string): Promise<readonly string[]> {
  const folder = makeFolder(makeYears())
  await build(optionsIn(folder), quietEnvironment)
  await build(optionsIn(folder, 'before'), quietEnvironment)
  writeFileSync(join(folder, 'content/new.md'), article('Nieuw', day, LEAD))
  await build(optionsIn(folder), quietEnvironment)
  await build(optionsIn(folder, 'clean'), quietEnvironment)
  expect(listDifferences(join(folder, '_site'), join(folder, 'clean'))).toEqual([])
  return listDifferences(join(folder, 'before'), join(folder, '_site'))
    .map((line) => line.replace(/^\W*|:.*$/g, ''))
    .filter(
      (path) =>
        !/nieuw|^(?:search|topics|sources|authors|sitemaps|manifest|feed|report)/.test(path),
    )
}

describe('one more article', () => {
  it('rewrites no other day than its own, nor the same one of other years, where the day is known', async () => {
    expect(await rewrittenBy('2005-04-17')).toMatchInlineSnapshot(`
      [
        "index.html",
        "2005/index.html",
        "2006/index.html",
        "coverage/index.html",
        "on-this-day/index.html",
        "2005/04/index.html",
        "on-this-day/04-17/index.html",
        "2005/04/17/brug-2005.html",
        "2005/04/17/index.html",
        "2005/05/02/trein-2005.html",
      ]
    `)
  })

  it('rewrites its month, and the nearest years of its date, where the day is new', async () => {
    expect(await rewrittenBy('2005-04-20')).toMatchInlineSnapshot(`
      [
        "days.js",
        "index.html",
        "on-this-day-04.js",
        "2005/index.html",
        "2006/index.html",
        "coverage/index.html",
        "on-this-day/index.html",
        "2005/04/index.html",
        "on-this-day/04-17/index.html",
        "on-this-day/05-02/index.html",
        "2005/04/17/brug-2005.html",
        "2005/04/17/index.html",
        "2005/05/02/index.html",
        "2005/05/02/trein-2005.html",
        "on-this-day/04-20",
        "2005/04/20",
        "on-this-day/04-20/index.html",
        "2005/04/20/index.html",
      ]
    `)
  })
})

describe('the pages of time', () => {
  it('tell first what has something to tell, and lead to the same date of the nearest years', async () => {
    const folder = makeFolder(makeYears())
    await build(optionsIn(folder), quietEnvironment)
    const read = (path: string): string => readFileSync(join(folder, '_site', path), 'utf8')
    const home = read('index.html')
    expect(home.indexOf('Brug open')).toBeGreaterThan(0)
    expect(home.indexOf('Brug open')).toBeLessThan(home.indexOf('Brug 2010'))
    const day = read('2010/04/17/index.html')
    expect(
      [...day.matchAll(/href="[./]*(\d{4})\/04\/17\/index.html"/g)].map(([, year]) => year),
    ).toEqual(['2008', '2009', '2011', '2012'])
    const date = read('on-this-day/04-17/index.html')
    expect([...date.matchAll(/<time datetime="(\d{4})/g)]).toHaveLength(20)
    expect(read('on-this-day/index.html')).not.toContain('04-18')
    expect(read('days.js')).toMatch(/^pressmark\(\["2000-04-17","2000-05-02",/)
    expect(read('on-this-day-04.js')).toMatch(/^pressmark\(\{"17":"\\u003ch2\\u003e/)
  })

  it('lead to the hours of a full day on its own page, and have no place twice', async () => {
    const files: Record<string, string> = { 'content/archive.yaml': 'title: Archief\n' }
    for (const day of ['03', '04'])
      for (let nr = 0; nr < 70; nr++) {
        const time = `${String(nr % 24).padStart(2, '0')}:30`
        files[`content/${day}-${nr}.md`] = article(`Bericht ${nr}`, `2010-05-${day} ${time}`)
      }
    const folder = makeFolder(files)
    await build(optionsIn(folder), quietEnvironment)
    const read = (path: string): string => readFileSync(join(folder, '_site', path), 'utf8')
    expect(read('2010/05/03/index.html')).toMatch(/<a href="#h08">08:00<\/a>[^]*<li id="h08">/)
    const ids = [...read('2010/05/index.html').matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})
