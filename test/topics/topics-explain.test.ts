/** `topics explain`: what is said of the topics of an article. */
import { describe, expect, it } from 'vitest'
import { describeJudgement, summarizeJudgement } from '../../src/cli/judgement.js'
import { explainTopics } from '../../src/commands/explain-topics.js'
import type { TopicId } from '../../src/record/strings.js'
import type { TopicJudgement } from '../../src/record/topics.js'
import { quietEnvironment } from '../support/quiet-environment.js'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark } from '../support/run-pressmark.js'
import type { Words } from '../../src/record/words.js'

const ARTICLE = '---\ntitle: Kabinet valt\ndate: 2020-04-17\n---\nHet begin.\n\nDe **rest**.\n'

const BY_WORDS: TopicJudgement = {
  by: 'words',
  topics: ['politics', 'eigen'] as TopicId[],
  scores: [
    {
      topic: 'politics' as TopicId,
      points: 84,
      reasons: [
        { term: 'Kabinet', form: 'exact', place: 'headline', points: 50 },
        { term: 'handelsoorlog', form: 'tail', place: 'body', points: 26 },
        { term: 'carnaval', form: 'exact', place: 'lead', points: -5 },
      ],
      rest: 13,
    },
    { topic: 'eigen' as TopicId, points: 52, reasons: [], rest: 52 },
  ],
  margin: 0.387,
  precision: 91,
}

async function explain(
  judgement: TopicJudgement,
  text = ARTICLE,
): Promise<{ readonly shown: string; readonly json: object; readonly words: Words }> {
  const content = makeFolder({ 'a.md': text })
  let seen: Words | undefined
  const judge = (_labels: readonly string[], words: Words): TopicJudgement => {
    seen = words
    return judgement
  }
  const articles = explainTopics([`${content}/a.md`], { content }, quietEnvironment, () => judge)
  const { value: judged } = await articles.next()
  return { shown: describeJudgement(judged!), json: summarizeJudgement(judged!), words: seen! }
}

describe('topics explain', () => {
  it('shows a table of terms that adds up, the margin, and how often such a judgement was right', async () => {
    expect((await explain(BY_WORDS)).shown.split('\n')).toEqual([
      'a.md  record 1, nl: Kabinet valt',
      '  Politiek (politics), eigen: by its words; 38 % ahead, and with that right in 91 of 100 articles measured',
      '',
      '    term                 form   place     points',
      '    Kabinet              exact  headline     5.0',
      '    handelsoorlog        tail   body         2.6',
      '    carnaval             exact  lead        -0.5',
      '    other terms                              1.3',
      '    --------------------------------------------',
      '    Politiek (politics)                      8.4',
      '',
      '    term         form  place  points',
      '    other terms                  5.2',
      '    --------------------------------',
      '    eigen                        5.2',
    ])
  })

  it('gives programs the same, in tenths', async () => {
    expect((await explain(BY_WORDS)).json).toMatchObject({
      file: 'a.md',
      record: 1,
      language: 'nl',
      labels: [],
      by: 'words',
      topics: [
        { id: 'politics', label: 'Politiek' },
        { id: 'eigen', label: 'eigen' },
      ],
      scores: BY_WORDS.scores,
      margin: 0.387,
      precision: 91,
    })
  })

  it('shows the candidates of an article that its words leave open, and says where there are none', async () => {
    const open: TopicJudgement = { ...BY_WORDS, by: 'unsorted', topics: [], precision: null }
    expect((await explain(open)).shown).toContain(
      '\n  unsorted: its words leave it open; 38 % ahead\n',
    )
    expect((await explain({ ...open, scores: [] })).shown).toContain(
      '\n  unsorted: it has no label',
    )
  })

  it('gives the judge headline, lead and what follows, without markup', async () => {
    const { words } = await explain(BY_WORDS)
    expect(words.lower).toEqual(['kabinet', 'valt', 'het', 'begin', 'de', 'rest'])
    expect([words.leadAt, words.bodyAt]).toEqual([2, 4])
  })

  it('gives the judge all of a text whose lead stands in the front matter', async () => {
    const { words } = await explain(BY_WORDS, ARTICLE.replace('date:', 'summary: Kort.\ndate:'))
    expect(words.lower.slice(words.leadAt)).toEqual(['kort', 'het', 'begin', 'de', 'rest'])
  })

  it('gives the judge a lead below a heading once', async () => {
    const { words } = await explain(BY_WORDS, ARTICLE.replace('Het begin', '## Kop\n\nHet begin'))
    expect(words.lower.slice(words.leadAt)).toEqual(['het', 'begin', 'kop', 'de', 'rest'])
  })

  it('steers no terminal', async () => {
    const { shown } = await explain(BY_WORDS, ARTICLE.replace('valt', '"valt\\u001b[31m"'))
    expect(shown).not.toContain('\u001B')
  })
})

describe('the command topics explain', () => {
  const site = {
    'content/a.md': ARTICLE.replace('title: Kabinet', 'topics: [Politics]\ntitle: Jan Peeters'),
    'content/b.txt': ' date 2020-04 Water jv\n\n17 april 2020\n\nBron: Belga 0 Tekst.\n',
  }

  it('says of each article which labels it has', async () => {
    const files = ['content/a.md', 'content/b.txt']
    const { stdout, code } = await runPressmark(makeFolder(site), ['topics', 'explain', ...files])
    expect(code).toBe(0)
    expect(stdout).toContain('Politiek (politics): by its labels “Politics”\n')
    expect(stdout).toMatch(/b\.txt  record 1, \w+: Water\n/)
  })

  it('says nothing that was redacted, also to programs', async () => {
    const folder = makeFolder(site)
    const url = '2020/04/17/jan-peeters-valt.html'
    expect(
      (await runPressmark(folder, ['redact', url, '--text', 'Jan Peeters', '--with', 'X'])).code,
    ).toBe(0)
    for (const more of [[], ['--json']]) {
      const { stdout } = await runPressmark(folder, ['topics', 'explain', 'content/a.md', ...more])
      expect(stdout).toContain('X valt')
      expect(stdout).not.toContain('Peeters')
    }
  })
})
