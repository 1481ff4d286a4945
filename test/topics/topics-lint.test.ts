/** `topics lint`: what it finds odd in topics.yaml, where, and how it ends. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTopicsFile } from '../../src/read/settings/topics-file.js'
import type { Diagnostic } from '../../src/record/diagnostic.js'
import type { LanguageTag, SourcePath } from '../../src/record/strings.js'
import type { Vocabulary } from '../../src/record/topics.js'
import { topicRules } from '../../src/report/topic-rules.js'
import { coversTerm } from '../../src/topics/covers-term.js'
import { lintVocabulary } from '../../src/topics/lint-vocabulary.js'
import { makeFolder } from '../support/make-folder.js'
import { runPressmark, type Outcome } from '../support/run-pressmark.js'

const languages = ['nl', 'en'] as readonly string[] as readonly LanguageTag[]

const defaults = {
  thin: 2,
  topics: [
    {
      id: 'politics',
      code: 'medtop:11000000',
      labels: { nl: 'Politiek', en: 'Politics' },
      descriptions: {},
      parent: null,
      aliases: [],
      terms: { nl: 'kabinet minister^2 verkiezing* van' },
    },
    {
      id: 'sport',
      code: 'medtop:15000000',
      labels: { nl: 'Sport', en: 'Sport' },
      descriptions: {},
      parent: null,
      aliases: [],
      terms: { nl: 'voetbal* kabinet wedstrijd' },
    },
  ],
} as object as Vocabulary

function lint(yaml: string, known = defaults): readonly Diagnostic[] {
  const file = readTopicsFile(makeFolder({ 'topics.yaml': yaml }), languages[0]!)
  return lintVocabulary(known, file, languages, 'topics.yaml' as SourcePath)
}

/** `line:column rule reason` of each remark. */
function told(yaml: string): readonly string[] {
  return lint(yaml).map(({ line, column, rule, reason }) => `${line}:${column} ${rule} ${reason}`)
}

/** A topic of the archive's own about which there is nothing to say but what its terms give. */
function own(terms: string, more = ''): string {
  return `topics:\n  koers:\n    labels: { nl: Koers }\n${more}    terms:\n      nl: ${terms}\n`
}

/** What is told, and the file. */
const ODD = (
  [
    [
      own('peloton minister^2'),
      '5:19 term-shared “minister” weighs the same in “koers” and “politics”.',
    ],
    [
      own('oorlog* peloton oorlogen'),
      '5:27 term-swallowed “oorlogen” of “koers” is met by “oorlog*” already.',
    ],
    [own('peloton Peloton^2'), '5:19 term-twice “peloton” stands there twice.'],
    [
      own('peloton van'),
      '5:19 term-stop-word “van” stands in nearly every text in the language “nl”.',
    ],
    [own('pe*'), '5:11 term-short “pe*” meets very many words.'],
    [own('"*en"'), '5:12 term-short “*en” meets very many words.'],
    [own('peloton^20'), '5:11 term-weight The weight of “peloton^20” is out of the ordinary.'],
    [own('peloton^.01'), '5:11 term-weight The weight of “peloton^0.01” is out of the ordinary.'],
    [own('peloton renner^0'), '5:19 term-idle “renner^0” changes nothing in “koers”.'],
    [
      'topics:\n  politics:\n    terms: minister^2\n',
      '3:12 term-idle “minister^2” changes nothing in “politics”.',
    ],
    [
      'topics:\n  koers: { terms: peloton }\n',
      '2:3 topic-unlabelled “koers” has no label in the language “nl”.',
    ],
    [
      'topics:\n  koers: { labels: Koers }\n',
      '2:3 topic-termless “koers” has no terms in the languages of the archive.',
    ],
    [
      own('peloton', '    aliases: [Rit, politiek]\n'),
      '4:20 topic-name-taken “politiek” of “koers” means “politics”.',
    ],
    [
      'topics:\n  politics: { aliases: [sport] }\n',
      '2:25 topic-name-taken “sport” of “politics” means “sport”.',
    ],
    [
      'topics:\n  koers: { description: Rit, into: sport }\n',
      '2:12 topic-key-unused “description” of “koers” has no effect.',
    ],
    [
      own('peloton', '    aliases: [Rit, koers]\n'),
      '4:20 topic-key-unused The alias “koers” of “koers” has no effect.',
    ],
    ['topics:\n  sport:\n', '2:3 topic-key-unused The line of “sport” has no effect.'],
    [
      'topics:\n  koers: { into: spotr }\n',
      '2:18 topics-fault “into”: there is no topic “spotr”; did you mean “sport”?',
    ],
  ] as const
).map(([yaml, remark]) => [remark, yaml] as const)

describe('topics lint', () => {
  it('says nothing of a file that is missing, empty or in order', () => {
    expect(told('')).toEqual([])
    expect(told(own('wielren* peloton^2 -carnaval tour_de_france^.5'))).toEqual([])
  })

  it.each(ODD)('tells what is odd and where: %s', (remark, yaml) => {
    expect(told(yaml)).toContain(remark)
  })

  it('has a case here for each of its rules', () => {
    const covered = new Set(ODD.map(([remark]) => remark.split(' ')[1]))
    expect([...covered].toSorted()).toEqual(Object.keys(topicRules).toSorted())
  })

  it('tells of all faults, where a build ends at the first', () => {
    const faults = lint('topics:\n  a: { into: nergens }\n  B: { terms: "x^y" }\n').filter(
      ({ severity }) => severity === 'error',
    )
    expect(faults.map(({ line }) => line)).toEqual([2, 3, 3])
  })

  it('finds nothing to say of the example in the manual', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/topics.md'), 'utf8')
    const [, example] = /^```\n(topics:\n  politics:.*?)^```/ms.exec(page)!
    const folder = makeFolder({ 'content/topics.yaml': example! })
    const { stdout } = await runPressmark(folder, ['topics', 'lint'])
    expect(stdout).toMatch(/^0 errors, 0 warnings, 0 notes/)
  })

  it('leaves alone what comes with Pressmark, unless the file meets it', () => {
    expect(told('topics:\n  sport: { aliases: [Wedstrijden] }\n')).toEqual([])
    const reason = told('topics:\n  sport: { terms: verkiezing* }\n')
    expect(reason).toEqual([
      '2:19 term-shared “verkiezing*” weighs the same in “sport” and “politics”.',
    ])
  })

  it('takes a topic and its wider topic for no rivals, nor a term with another weight for useless', () => {
    const yaml = own('voetbal* oorlog*^2 oorlogen^3', '    parent: sport\n')
    expect(told(yaml)).toEqual([])
  })

  it('takes a weight of 0 for good where another term would meet the word', () => {
    expect(told(own('oorlog* oorlogswinter^0'))).toEqual([])
    expect(told('topics:\n  politics: { terms: minister^0 }\n')).toEqual([])
  })

  it('sees the terms of a merged topic as those of its heir', () => {
    const yaml = 'topics:\n  koers: { terms: minister^2, into: sport }\n'
    expect(told(yaml)).toEqual([
      '2:19 term-shared “minister” weighs the same in “sport” and “politics”.',
    ])
  })
})

describe('a term', () => {
  it.each([
    ['oorlog*', 'oorlogen', true],
    ['oorlog*', 'oorlogs*', true],
    ['oorlogs*', 'oorlog*', false],
    ['oorlog*', 'handelsoorlog', false],
    ['*tocht', 'optocht', true],
    ['*tocht', '*optocht', true],
    ['*tocht', 'tocht*', false],
    ['oorlog*', '*oorlog', false],
    ['tweede_kamer*', 'tweede_kamerlid', true],
    ['tweede*', 'tweede_kamer', false],
    ['oorlog', 'oorlog', false],
  ])('%s meets all that %s meets: %s', (wide, narrow, isCovered) => {
    expect(coversTerm(wide, narrow)).toBe(isCovered)
  })
})

function lintIn(yaml: string, ...more: readonly string[]): Promise<Outcome> {
  return runPressmark(makeFolder({ 'content/topics.yaml': yaml }), ['topics', 'lint', ...more])
}

describe('the command topics lint', () => {
  it('shows the line, and ends with 2 for a warning, 0 for a note, 1 where there is no reading the file', async () => {
    const warned = await lintIn(own('rit pe*'))
    expect(warned.code).toBe(2)
    expect(warned.stdout).toContain('topics.yaml:5:15 warning “pe*” meets very many words.')
    expect(warned.stdout).toContain('5 |       nl: rit pe*\n')
    expect(warned.stdout).toContain('0 errors, 1 warning, 0 notes in topics.yaml')
    expect((await lintIn('topics:\n  sport:\n')).code).toBe(0)
    const broken = await lintIn('topics: [\n')
    expect(broken.code).toBe(1)
    expect(broken.stderr).toContain('topics.yaml:')
  })

  it('gives programs a line of JSON', async () => {
    const [remark] = JSON.parse(
      (await lintIn(own('pe*'), '--json')).stdout,
    ) as readonly Diagnostic[]
    expect(remark).toMatchObject({ rule: 'term-short', line: 5, column: 11 })
  })
})
