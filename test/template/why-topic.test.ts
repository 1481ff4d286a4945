/** The page of an article: why it has its topics, whom and what it names, and which other articles belong with it. */
import { describe, expect, it } from 'vitest'
import type * as Names from '../../src/record/strings.js'
import type { ArticleView } from '../../src/record/page.js'
import type { Mention } from '../../src/record/link.js'
import type { RelatedArticle, RelatedArticles } from '../../src/record/related.js'
import type { TopicJudgement } from '../../src/record/topics.js'
import { makeJudgement, makeScore, minute, plainWords } from '../support/sample-article.js'
import { makePages, pageOf } from '../support/sample-pages.js'
import { articlePage, complaintsOf, show, textOf } from '../support/show-page.js'

const page = pageOf('article')

function showWith(change: Partial<ArticleView>): string {
  return show({ ...page, view: { ...page.view, ...change } })
}

function panelOf(judgement: Partial<TopicJudgement>): string {
  const text = showWith({ judgement: { ...makeJudgement(), ...judgement } })
  return /<(details|p) class="why">.*?<\/\1>/s.exec(text)![0]
}

function provenanceOf(text: string): string {
  return /<details>\s*<summary>Herkomst<\/summary>.*?<\/details>/s.exec(text)![0]
}

function named(label: string): Mention {
  return { label, url: null }
}

function article(label: string, language = 'nl'): RelatedArticle {
  return {
    url: '2020/04/16/a.html' as Names.PageUrl,
    label,
    date: minute,
    language: language as Names.LanguageTag,
  }
}

/** The figures at the end of each line, in tenths: of each topic, then of what makes it up. */
function pointsOf(panel: string): readonly (readonly number[])[] {
  return [...panel.matchAll(/<p><b>.*?<\/p>/gs)].map(([topic]) =>
    [...topic.matchAll(/\s(−?[\d.]+,\d)(?=\s*<)/g)].map(([, figure]) =>
      Math.round(Number(figure!.replace('−', '-').replace(',', '.')) * 10),
    ),
  )
}

describe('the reasons of a topic', () => {
  it('add up to its points', () => {
    const scores = [
      makeScore('vervoer', 'trein'),
      { ...makeScore('weer', 'sneeuw'), rest: -7, points: 26 },
    ]
    const sums = pointsOf(panelOf({ scores }))
    expect(sums.map(([points, ...parts]) => [points, parts.length])).toEqual([
      [28, 4],
      [26, 4],
    ])
    for (const [points, ...parts] of sums)
      expect(parts.reduce((sum, each) => sum + each, 0)).toBe(points)
  })

  it('are told with their form and their place, and the rest of the points under them', () => {
    const panel = textOf(panelOf({}))
    expect(panel).toContain('Redactie Noord (kop) 0,8')
    expect(panel).toContain('Redactie Noord (woordeinde, tekst) 0,6')
    expect(panel).toContain('andere woorden 0,7')
  })

  it('stand under the name of their topic, or its id where the vocabulary has no name for it', () => {
    const words = { ...plainWords, name: 'Vervoer' }
    const scores = [makeScore('vervoer', 'trein'), makeScore('constructor', 'bouw')]
    const view = { ...page.view, judgement: { ...makeJudgement(), scores } }
    const headings = [...show({ ...page, view }, {}, words).matchAll(/<p><b>(.*?)<\/b>/g)]
    expect(headings.map(([, label]) => label)).toEqual(['Vervoer', 'constructor'])
  })

  it('are in the language of the article, and what is around them in that of the interface', () => {
    const hebrew = show(articlePage('he'))
    expect(hebrew).toMatch(
      /<footer class="margin" lang="nl" dir="ltr">.*<bdi lang="he" dir="rtl">Redactie Noord<\/bdi>/s,
    )
    expect(panelOf({})).not.toContain('lang=')
  })

  it('come with how far it is ahead, and how often that was right', () => {
    expect(textOf(panelOf({ margin: 0.444, precision: 93 }))).toContain(
      'ligt 44 % van zijn punten voor op het volgende. Van 100 proefartikelen met zo’n voorsprong was bij 93 het onderwerp juist.',
    )
    expect(textOf(panelOf({ margin: 1 }))).toContain('Geen ander onderwerp heeft punten. Van 100')
    expect(textOf(panelOf({ margin: 0.999 }))).toContain('ligt 99 %')
    expect(textOf(show(articlePage('en'), { languages: ['en' as Names.LanguageTag] }))).toContain(
      'ahead of the next by 40% of its points. Of 100 test articles with such a lead, 93 had the right topic.',
    )
  })

  it('claim no precision where none was measured', () => {
    expect(panelOf({ precision: null })).not.toMatch(/%|Van 100|voorsprong|volgende/)
  })

  it('are one sentence where the source names the topics', () => {
    const given = { by: 'labels', scores: [], precision: null } as const
    const one = panelOf({ ...given, topics: ['vervoer' as Names.TopicId] })
    expect(textOf(one).trim()).toBe('De bron noemt dit onderwerp.')
    const more = panelOf({
      ...given,
      topics: ['vervoer', 'weer'] as readonly string[] as Names.TopicId[],
    })
    expect(textOf(more)).toContain('De bron noemt deze onderwerpen.')
  })

  it('stand with the provenance where the source names the topics, else below these', () => {
    const given = { ...makeJudgement(), by: 'labels', scores: [] } as const
    expect(provenanceOf(showWith({ judgement: given }))).toContain('<p class="why">')
    expect(provenanceOf(showWith({ judgement: given, topics: [] }))).not.toContain('class="why"')
    expect(provenanceOf(showWith({}))).not.toContain('class="why"')
  })

  it('are told of the best candidates where none is sure enough, and not taken for what it is about', async () => {
    const scores = [makeScore('vervoer', 'trein'), makeScore('weer', 'sneeuw')]
    const judgement = { by: 'unsorted', topics: [], scores, margin: 0.1, precision: null } as const
    const text = showWith({ judgement, topics: [named('Niet ingedeeld')] })
    expect(textOf(text)).toMatch(
      /Waarom niet ingedeeld\? Geen onderwerp is zeker genoeg\..*trein.*sneeuw/,
    )
    expect(text).not.toContain('"about"')
    expect(await complaintsOf(text)).toEqual([])
  })

  it('are not promised where no word speaks for any topic', async () => {
    const none = { by: 'unsorted', topics: [], scores: [], margin: 0, precision: null } as const
    expect(textOf(panelOf(none))).toContain('is geen onderwerp herkend.')
    expect(panelOf(none)).not.toContain('<table')
    expect(await complaintsOf(showWith({ judgement: none }))).toEqual([])
  })

  it('weigh at most 2.5 KB, with as many as there may be', () => {
    const scores = ['vervoer', 'arbeid', 'weer'].map((topic) => makeScore(topic, 'handelsoorlog'))
    expect(Buffer.byteLength(panelOf({ scores }))).toBeLessThan(2.5 * 1024)
  })
})

describe('what an article names', () => {
  it('leads to its page, and is text where it has none', () => {
    const text = show(page)
    expect(text).toMatch(/<h2>Plaatsen<\/h2>\s*<ul>\s*<li><a href="[^"]*places\/gent\/index.html">/)
    expect(text).toMatch(/<h2>Organisaties<\/h2>.*?organisations\/noord\/index.html"/s)
    expect(text).toMatch(
      /people\/noord\/index.html">Redactie Noord<\/a><\/li><li>Redactie Noord<\/li>/,
    )
    expect(text).toContain('<li class="p-category">Redactie Noord</li>')
  })

  it('is told to machines', () => {
    const text = showWith({
      topics: [named('Vervoer')],
      places: [named('Gent')],
      people: [named('An Maes')],
      organisations: [named('NMBS')],
    })
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)!
    expect(JSON.parse(json!)).toMatchObject({
      keywords: ['Vervoer'],
      about: [{ '@type': 'Thing', name: 'Vervoer' }],
      contentLocation: [{ '@type': 'Place', name: 'Gent' }],
      mentions: [
        { '@type': 'Person', name: 'An Maes' },
        { '@type': 'Organization', name: 'NMBS' },
      ],
    })
    expect(text).toContain('<meta name="DC.subject" property="article:tag" content="Vervoer"')
  })

  it('is no topic to machines where the article is unsorted', () => {
    const judgement: TopicJudgement = { ...makeJudgement(), by: 'unsorted', topics: [] }
    const text = showWith({ judgement, topics: [named('Niet ingedeeld')] })
    expect(text).not.toMatch(/"keywords"|"about"|article:tag/)
  })

  it('leaves no trace where it is nothing', () => {
    const text = showWith({ places: [], people: [], organisations: [] })
    expect(text).not.toMatch(/"mentions"|"contentLocation"|<h2>(?:Plaatsen|Mensen|Organisaties)/)
    expect(text).not.toMatch(/<(ul|dl|section)[^>]*>\s*<\/\1>/)
  })
})

describe('articles that belong with an article', () => {
  const nothing: RelatedArticles = { copies: [], related: [], later: [] }

  it('stand under its text and above its facts, each kind under its name', () => {
    const relations = {
      copies: [article('K1')],
      related: [article('K2'), article('K3')],
      later: [article('K4')],
    }
    expect(textOf(showWith({ relations }))).toMatch(
      /Tweede alinea\. Ook verschenen als K1 17 mei 2020 Verwant K2 17 mei 2020 K3 17 mei 2020 Later hierover K4 17 mei 2020 mei 2020 .* 31 Dossiers .* Onderwerpen/,
    )
  })

  it('leave no heading where there are none', () => {
    const text = showWith({ relations: { ...nothing, later: [article('K4')] } })
    expect(text).toContain('Later hierover')
    expect(text).not.toMatch(/Ook verschenen als|Verwant/)
    const [column] = /<div class="column">.*?<footer/s.exec(showWith({ relations: nothing }))!
    expect(column).not.toContain('<section')
  })

  it('have their headlines marked where these are in another language', () => {
    const relations = {
      ...nothing,
      related: [article('K1'), article('K2', 'ar'), article('K3', 'und')],
    }
    const dutch = showWith({ relations })
    expect(dutch).toContain('a.html" dir="ltr">K1<')
    expect(dutch).toContain('a.html" lang="ar" dir="rtl">K2<')
    expect(dutch).toContain('a.html" lang="" dir="auto">K3<')
    const hebrew = show(articlePage('he'))
    expect(hebrew).toMatch(/<section lang="nl" dir="ltr">/)
    expect(hebrew).toContain('a.html" lang="ar" dir="rtl">Trein')
  })

  it('are as harmless as their headlines', async () => {
    const words = { ...plainWords, headline: '</a><script>alert(1)</script>' }
    const text = show(pageOf('article', makePages(words)), {}, words)
    expect(text).not.toContain('<script>')
    expect(await complaintsOf(text)).toEqual([])
  })
})
