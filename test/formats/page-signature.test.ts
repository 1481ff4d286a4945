/** Saved pages that name their author below the text, and pages of the nineties whose headline is no heading. */
import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/text/block-text.js'
import type { Article } from '../../src/record/article.js'
import { articlesOf, parseAny, rulesOf } from '../support/parsed-file.js'

const TEXTS = [
  'The old doors of the lock had leaked for years, and every winter there was ice on the towpath.',
  'In April there will be new ones, made of oak. The keeper of the lock says that she sleeps again.',
  'Boats go round by the old arm of the river until then, which costs them an hour of their day.',
]

function page(below: string, head = '<h1>Lock gets new doors</h1><p>14 March 2011</p>'): string {
  const text = TEXTS.map((each) => `<p>${each}</p>`).join('\n')
  return `<html><head><title>Lock gets new doors</title></head><body><div id="main">${head}${text}${below}</div></body></html>`
}

async function read(html: string): Promise<Article> {
  const [article] = articlesOf(await parseAny(html, { path: 'a.html' }))
  return article!
}

describe('a saved page without a byline', () => {
  it.each([
    ['<p align=right>Tom Fairley</p>', ['Tom Fairley']],
    ['<p><em>Words: Tom Fairley</em></p>', ['Tom Fairley']],
    [
      '<p class="meta">This entry was posted by Tom Fairley on March 14, 2011 and is filed under News.</p>',
      ['Tom Fairley'],
    ],
    ['<p align=right>Tom Fairley</p><hr><address>web@lock.example</address>', ['Tom Fairley']],
    ['<p>The Old Lock</p>', []],
    ['<p>(Photo: Tom Fairley)</p>', []],
  ])('is by whom its last line names: %s', async (below, authors) => {
    const article = await read(page(below))
    expect(article.byline.authors).toEqual(authors)
    expect(article.headline).toBe('Lock gets new doors')
  })

  it('leaves who signed out of its text, and says so where it is a guess', async () => {
    const parsed = await parseAny(page('<p align=right>Tom Fairley</p>'), { path: 'a.html' })
    const [article] = articlesOf(parsed)
    expect(article?.body.children.map((block) => textOf(block))).toEqual(TEXTS)
    expect(rulesOf(parsed)).toContain('author-guessed')
  })
})

describe('a page of the nineties', () => {
  const OLD = `<HTML><HEAD><TITLE>Lockton Town FC - Official Site</TITLE></HEAD><BODY bgcolor=green><TABLE><TR><TD><FONT size=5><B>Lock gets new doors</B></FONT><BR><FONT size=1>14 March 2001 by Tom Fairley</FONT><P>${TEXTS.join('<P>')}<P><A href=index.htm>Back to news</A></TD></TR></TABLE></BODY></HTML>`

  it('has the large first line over its day for a headline, not the name of the site', async () => {
    const parsed = await parseAny(OLD, { path: 'a.html' })
    const [article] = articlesOf(parsed)
    expect(article?.headline).toBe('Lock gets new doors')
    expect(article?.date).toMatchObject({ precision: 'day' })
    expect(article?.byline.authors).toEqual(['Tom Fairley'])
    expect(article?.lead).toBe(TEXTS[0])
    expect(rulesOf(parsed)).not.toContain('no-headline')
  })

  it('says that its first line is a guess where nothing makes it large', async () => {
    const parsed = await parseAny(OLD.replace('<FONT size=5>', '<FONT>'), { path: 'a.html' })
    expect(articlesOf(parsed)[0]?.headline).toBe('Lock gets new doors')
    expect(rulesOf(parsed)).toContain('no-headline')
  })

  it('has the heading at the end of its title, where the first names the site', async () => {
    const html = `<html><head><title>Lockton Town FC » Blog Archive » Report: Lockton 2-2 Rovers</title></head><body><div id="header"><h1><a href="/">Lockton Town FC</a></h1></div><div id="content"><h2>Report: Lockton 2-2 Rovers</h2><small>14 March 2011</small>${TEXTS.map((each) => `<p>${each}</p>`).join('')}</div></body></html>`
    expect((await read(html)).headline).toBe('Report: Lockton 2-2 Rovers')
  })
})
