/** What the policy of a source holds back, however and wherever the source is named. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../src/formats/parse-file.js'
import { readAuthorities } from '../../src/read/settings/authorities.js'
import { decodeSource } from '../../src/text/decode.js'
import type { Article } from '../../src/record/article.js'
import type { SourcePath } from '../../src/record/strings.js'
import type { ParseContext } from '../../src/record/settings.js'
import { contextOf, type Circumstances } from '../support/raw-file.js'
import { makeFolder } from '../support/make-folder.js'

const SOURCES = `Belga:
  aliases: [Agentschap B]
  policy: lead
Agence France-Presse:
  policy: metadata
ANA-MPA:
  policy: lead
Belga Sport:
De Standaard:
`
const content = makeFolder({ 'content/sources.yaml': SOURCES })
const authorities = readAuthorities(join(content, 'content'))
const TEXT = 'Het begin.\n\nHet vervolg is langer en heeft een staartwoord.'

function parse(text: string, circumstances: Circumstances = {}): Article {
  const context: ParseContext = { ...contextOf(circumstances), authorities }
  const source = decodeSource((circumstances.path ?? 'a.md') as SourcePath, Buffer.from(text))
  if (!('text' in source)) throw new Error('no text')
  const [record] = parseFile(source, context).records
  if (record?.kind !== 'article') throw new Error('no article')
  return record.article
}

function write(more: string, text = TEXT): string {
  return `---\ntitle: Brand\ndate: 2020-04-17\n${more}---\n${text}\n`
}

/** `full`, or what a page tells its readers. */
function policyOf({ notices, body }: Article): string {
  const notice = notices.find((each) => each.startsWith('rights-')) ?? 'full'
  const isHeld = !JSON.stringify(body).includes('staartwoord')
  expect(isHeld).toBe(notice !== 'full')
  return notice.replace('rights-', '')
}

function scrapeWith(credit: string): string {
  return `date 2020-04 Brand in de haven van Sampelgem jv\n\n17 april 2020\n\n${TEXT}\n\nDeel dit artikel\n\n${credit}\n`
}

describe('the lines of the page around an article', () => {
  it('are kept apart, without addresses of people, where all of the text may be shown', () => {
    const { furniture, body } = parse(scrapeWith('Foto: Jan Peeters, jan@krant.example'), {
      path: 'a.txt',
    })
    expect(furniture).toEqual(['Deel dit artikel', 'Foto: Jan Peeters, […]'])
    expect(JSON.stringify(body)).not.toContain('Deel dit')
  })

  it('are held back with the text', () => {
    const { furniture, notices } = parse(scrapeWith('© Belga'), { path: 'a.txt' })
    expect(notices).toContain('rights-lead')
    expect(furniture).toBeUndefined()
  })
})

describe('the policy of a source', () => {
  it.each([
    ['Belga', 'lead'],
    ['BELGA', 'lead'],
    ['© Belga', 'lead'],
    ['Belga.', 'lead'],
    ['(Belga)', 'lead'],
    ['Bélga', 'lead'],
    ['ＢＥＬＧＡ', 'lead'],
    ['Bel\u00ADga', 'lead'],
    ['Belga™', 'lead'],
    ['Belga.be', 'lead'],
    ['Belga - AFP', 'metadata'],
    ['Belga|Reuters', 'lead'],
    ['Belga en Reuters', 'lead'],
    ['bron: Belga', 'lead'],
    ['Belga (via De Standaard)', 'lead'],
    ['Agentschap B', 'lead'],
    ['Agentschap-B.', 'lead'],
    ['Persagentschap Belga', 'lead'],
    ['Belga News Agency', 'lead'],
    ['Belga/AFP', 'metadata'],
    ['AFP', 'metadata'],
    ['afp', 'metadata'],
    ['Agence France Presse', 'metadata'],
    ['Belga Sport', 'full'],
    ['Belgart', 'full'],
    ['De Standaard', 'full'],
    ['Reuters', 'full'],
  ])('is found for “%s”: %s', (source, policy) => {
    const quoted = JSON.stringify(source)
    expect(policyOf(parse(write(`source: ${quoted}\n`)))).toBe(policy)
    expect(policyOf(parse(write(`sources: [Reuters, ${quoted}]\n`)))).toBe(policy)
    expect(policyOf(parse(write(''), { defaults: { source } }))).toBe(policy)
    expect(policyOf(parse(write(''), correctedTo(source)))).toBe(policy)
    const raw = ` date 2020-04 Water jv\n\n17 april 2020\n\n${TEXT}\n`
    expect(policyOf(parse(raw, { path: 'a.txt', defaults: { source } }))).toBe(policy)
  })

  it.each([
    ['an author', 'author: Belga\n', TEXT, 'lead'],
    ['an author with an agency', 'author: Jan Peeters (afp)\n', TEXT, 'metadata'],
    ['an agency in capitals', 'author: ANA\n', TEXT, 'lead'],
    ['a given name that is no agency', 'author: Ana López\n', TEXT, 'full'],
    ['the dateline', 'dateline: BRUSSEL (BELGA)\n', TEXT, 'lead'],
    ['brackets at the end', '', `${TEXT} (Belga)`, 'lead'],
    ['brackets with more', '', `${TEXT} *(jv/Belga)*`, 'lead'],
    ['brackets before what follows', '', `${TEXT} [AFP]\n\nLees ook: Water.`, 'metadata'],
    ['a dash at the end', '', `${TEXT} — Belga`, 'lead'],
    ['a line at the end', '', `${TEXT}\n\n**BELGA**`, 'lead'],
    ['a line with a cue', '', `${TEXT}\nBron: Belga`, 'lead'],
    ['a paragraph with a cue', '', `**Source :** AFP\n\n${TEXT}`, 'metadata'],
    ['a copyright', '', `${TEXT}\n\n© 2020 Belga. Alle rechten voorbehouden.`, 'lead'],
    ['an opening', '', `BRUSSEL (BELGA) - ${TEXT}`, 'lead'],
    ['an opening with a day', '', `Brussel, 17 april (Belga) – ${TEXT}`, 'lead'],
    ['an opening without a dash', '', `BRUSSEL (BELGA) ${TEXT}`, 'lead'],
    ['an agency that opens', '', `(Belga) ${TEXT}`, 'lead'],
    ['an agency before a dash', '', `BRUSSEL/BELGA – ${TEXT}`, 'lead'],
    ['a sentence', '', `Dat zegt Belga (een agentschap). ${TEXT}`, 'full'],
    ['a longer aside', '', `${TEXT} (zo meldde gisteren ook het agentschap Belga)`, 'full'],
    ['a heading', '', `## Belga staakt weer\n\n${TEXT}`, 'full'],
  ])('is found in %s', (_place, more, text, policy) => {
    expect(policyOf(parse(write(more, text)))).toBe(policy)
  })

  it('takes the spelling of the archive for sources that folders and corrections name', () => {
    expect(parse(write(''), { defaults: { source: 'BELGA/reuters' } }).sources).toEqual([
      'Belga',
      'Reuters',
    ])
    expect(parse(write(''), correctedTo('agentschap b')).sources).toEqual(['Belga'])
  })
})

function correctedTo(source: string): Circumstances {
  const position = { line: 1, column: 1 }
  const fields = { sources: [source] }
  return { corrections: [{ target: 'a.md', record: 1, fields, reason: 'wire copy', position }] }
}

function leadOf(text: string): string {
  return parse(write('source: Belga\n', text)).lead
}

describe('the lead of an agency', () => {
  const sentence = 'De brandweer blust de brand in de haven van Gent. '

  it('stands where it is a lead', () => {
    expect(leadOf(TEXT)).toBe('Het begin.')
  })

  it('is cut at a sentence where it is long', () => {
    const lead = leadOf(`${sentence.repeat(12)}\n\n${sentence.repeat(60)}`)
    expect(lead).toBe(`${sentence.repeat(5).trim()} …`)
  })

  it('is cut at a word where no sentence ends', () => {
    const lead = leadOf('brandweer '.repeat(100))
    expect(lead.length).toBeLessThanOrEqual(282)
    expect(lead).toMatch(/^(?:brandweer )+…$/)
  })

  it('is never all of the text', () => {
    expect(leadOf(sentence.repeat(2))).toBe(`${sentence.trim()} …`)
    expect(leadOf(`${sentence.repeat(4)}\n\n(Belga)`)).toBe(`${sentence.repeat(2).trim()} …`)
    expect(leadOf('x'.repeat(2000))).toBe(`${'x'.repeat(280)} …`)
  })
})
