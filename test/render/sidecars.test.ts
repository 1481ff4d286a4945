/** What is made of an article besides its page: its text, its JSON, its citations. */
import { describe, expect, it } from 'vitest'
import type { PageUrl } from '../../src/record/strings.js'
import { SIDECAR_FORMATS } from '../../src/render/sidecar-formats.js'
import {
  makeArticle,
  makeBody,
  makeEntry,
  makeSite,
  plainWords,
} from '../support/sample-article.js'
import { pageOf } from '../support/sample-pages.js'

const { view } = pageOf('article')

function make(ending: string, change: Partial<typeof view> = {}, site = makeSite({})): string {
  const format = SIDECAR_FORMATS.find((each) => each.ending === ending)!
  return String(format.make({ ...view, ...change }, site))
}

describe('the text of an article', () => {
  it('has its head, its paragraphs, and where it is from', () => {
    expect(make('.txt')).toBe(
      `Redactie Noord
Trein rijdt weer
Redactie Noord, Redactie Noord
Redactie Noord, 2020-05-17T17:44+02:00, Redactie Noord

De trein rijdt vanaf maandag weer elk uur.

Tweede alinea.

Redactie Noord
https://example.org/a/2020/05/17/trein.html
De trein rijdt vanaf maandag weer elk uur.
`,
    )
  })

  it('has no more text than its page', () => {
    const article = { ...makeArticle(makeEntry()), body: makeBody() }
    expect(make('.txt', { article })).not.toContain('Tweede alinea')
    expect(make('.json', { article })).not.toContain('bodies')
  })
})

const read = (text: string): Readonly<Record<string, unknown>> =>
  JSON.parse(text) as Readonly<Record<string, unknown>>

describe('the JSON of an article', () => {
  it('says what its page says', () => {
    expect(read(make('.json'))).toMatchObject({
      uri: 'https://example.org/a/2020/05/17/trein.html',
      type: 'text',
      firstCreated: '2020-05-17T17:44:00+02:00',
      pubStatus: 'usable',
      language: 'nl',
      by: 'Redactie Noord, Redactie Noord',
      headlines: [{ role: 'main', value: 'Trein rijdt weer' }, { role: 'kicker' }],
      bodies: [
        {
          contentType: 'text/html',
          value: '<p>De trein rijdt vanaf maandag weer elk uur.</p>\n<p>Tweede alinea.</p>\n',
        },
      ],
      subjects: [{ name: 'Redactie Noord', literal: 'vervoer' }, { name: 'Redactie Noord' }],
      usageTerms: plainWords.text,
    })
  })

  it('claims no moment, language or topic that is not known', () => {
    const entry = makeEntry({ precision: 'none' }, plainWords, 'und')
    const judgement = { ...view.judgement, by: 'unsorted' } as const
    const text = make('.json', { entry, article: makeArticle(entry), judgement })
    expect(text).not.toMatch(/"(?:firstCreated|contentCreated|language|subjects)"/)
    expect(read(make('.json', { entry }, makeSite({ baseUrl: null })))['uri']).toMatch(/^tag:/)
  })
})

describe('the citations of an article', () => {
  it('name the paper that a database gives, as the paper and not as an author', () => {
    const cite = (rule: string, authors: typeof view.authors): string => {
      const { origin } = view.article
      const fields = { ...origin.fields, sources: { line: 1, column: 1, rule, confidence: 0.97 } }
      const article = { ...view.article, origin: { ...origin, fields } }
      const sources = [{ ...view.sources[0]!, label: 'De Polderpost' }]
      return make('.bib', { article, sources, authors })
    }
    const known = cite('nexis-uni', view.authors)
    expect(known).toContain('  journal = {De Polderpost},\n')
    expect(known).toContain('  author = {{Redactie Noord}')
    expect(cite('nexis-uni', [])).not.toContain('author')
    // An agency is no paper.
    expect(cite('iptc-7901', [])).toMatch(/author = \{\{De Polderpost\}\},[^]*journal = \{(?!De P)/)
  })

  it('are the same as on its page, a file each', () => {
    expect(make('.bib')).toMatch(/^@article\{2020-05-17-trein,\n/)
    expect(make('.ris')).toMatch(/^TY  - NEWS\n.*ER {2}- \n$/s)
    expect(JSON.parse(make('.csl'))).toMatchObject([{ type: 'article-newspaper' }])
  })

  it('have keys of their own, however long the headlines', () => {
    const long = `2020/05/17/${'een-'.repeat(20)}`
    const keys = ['a', 'b'].map((end) => {
      const url = `${long}${end}.html` as PageUrl
      return /\{(.*),/.exec(make('.bib', { entry: { ...view.entry, url } }))![1]!
    })
    expect(new Set(keys).size).toBe(2)
    for (const key of keys) expect(key.length).toBeLessThanOrEqual(40)
  })
})

const wanted = (sidecars: readonly ('text' | 'ninjs' | 'citations')[]): readonly string[] =>
  SIDECAR_FORMATS.filter(({ isWanted }) => isWanted({ ...makeSite({}).settings, sidecars })).map(
    ({ ending }) => ending,
  )

describe('the files beside an article', () => {
  it('are made where the settings want them', () => {
    expect(wanted([])).toEqual([])
    expect(wanted(['text', 'ninjs'])).toEqual(['.txt', '.json'])
    expect(wanted(['citations'])).toEqual(['.bib', '.ris', '.csl'])
  })
})
