/** Texts that say of themselves, or whose folder says, that they are not to be public yet. */
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../src/formats/parse-file.js'
import type { ParsedFile } from '../../src/record/article.js'
import type { SourcePath } from '../../src/record/strings.js'
import { decodeSource } from '../../src/text/decode.js'
import { contextOf } from '../support/raw-file.js'

function parse(text: string, name = 'a.md', drafts = false): ParsedFile {
  const source = decodeSource(name as SourcePath, Buffer.from(text))
  if (!('text' in source)) throw new Error('no text')
  return parseFile(source, contextOf({ settings: { drafts } }))
}

function outcomeOf(header: string): string | undefined {
  return parse(`---\ntitle: Veerpont\ndate: 2020-04-17\n${header}\n---\nHij vaart.\n`).records[0]
    ?.kind
}

describe('a draft', () => {
  it.each([
    'draft: true',
    'Draft: yes',
    'draft: "true"',
    'isDraft: true',
    'published: false',
    'publish: no',
    'unpublished: true',
    'status: draft',
    'Status: Private',
    'status: pending',
    'post_status: auto-draft',
    'wp:status: future',
    'status: brouillon',
    'status: concept',
    'status: skip',
    'status: 0',
    'state: -2',
    'concept: ja',
    'brouillon: oui',
    'hidden: 1',
    'private: true',
    'visibility: private',
    'deleted: 1',
    'deleted_at: 2020-05-01',
    'state: draft',
    'state: private',
    'status: in review',
    'status: wacht op goedkeuring',
    'status: nog even laten liggen',
    'workflow_state: internally_published',
    'access: members',
    'visibility: paid',
    'visibility: Alleen redactie',
    'online: false',
    'active: nee',
    'archived: true',
    'unlisted: true',
    'password: geheim',
    'published_at: null',
    'publishedAt: ~',
    'published-at:',
    'review: pending',
    'stage: concept',
    'moderation_state: draft',
    'workflow: in_review',
    '_status: draft',
    'type: draft',
    'draft: waar',
    'draft: tweede versie',
    'niet publiceren: ja',
    'do_not_publish: true',
    'embargo: 2020-04-18',
    'embargo: tot na de zitting',
    'expiryDate: 2021-01-01',
    'unpublish_on: 2021-01-01 12:00',
    'status: unpublished',
    'status: not published',
    'status: gepubliceerd, nog nakijken',
  ])('is held back by “%s”', (header) => {
    expect(outcomeOf(header)).toBe('held-back')
  })

  it.each([
    'draft: false',
    'draft:',
    'published: true',
    'published: 2020-04-18',
    'status: publish',
    'status: gepubliceerd',
    'tags: [draft]',
    'drafted: true',
    'hidden: false',
    'deleted: 0',
    'deleted_at:',
    'deleted_at: 0000-00-00 00:00:00',
    'status: 1',
    'state: CA',
    'state: Hidden Valley',
    'status: ok',
    'status: 200',
    'status: final',
    'status: Published online',
    'access: free',
    'visibility: 10 km',
    'online: true',
    'archived: false',
    'password:',
    'embargo: 2020-04-17 10:00',
    'embargo: none',
    'expires: never',
    'expires: 0000-00-00',
    'concept: Hoe een pont vaart',
    'stage: groepsfase',
    'live: false',
    'visibility: public',
    'extra: {draft: true}',
  ])('is nothing that says “%s”', (header) => {
    expect(outcomeOf(header)).toBe('article')
  })

  it('says which line holds it back, and keeps what was read', () => {
    const [record] = parse('---\ntitle: Veerpont\nstatus: draft\n---\nHij vaart.\n').records
    expect(record).toMatchObject({ kind: 'held-back', article: { headline: 'Veerpont' } })
    const notes = record?.diagnostics.filter(({ rule }) => rule === 'draft')
    expect(notes).toMatchObject([{ severity: 'info', line: 3 }])
    expect(notes?.[0]?.reason).toContain('“status: draft”')
  })

  it('is every file below a folder of drafts, and none beside it', () => {
    const text = '---\ntitle: Veerpont\n---\nHij vaart.\n'
    const kindIn = (path: string): unknown => parse(text, path).records[0]?.kind
    expect(kindIn('_drafts/a.md')).toBe('held-back')
    expect(kindIn('blog/_drafts/2020/a.txt')).toBe('held-back')
    expect(kindIn('draft-picks/a.md')).toBe('article')
  })

  it.each([
    'drafts/a.md',
    'Drafts/2014/a.md',
    'concepten/a.txt',
    'blog/Brouillons/a.md',
    'Entwürfe/a.md',
    '_private/a.md',
    'prive/a.txt',
    'niet-publiceren/a.txt',
    'Not for publication/a.txt',
    '_trash/a.md',
    'a.draft.md',
    'a.concept.txt',
    '_a.md',
    'Concept - a.txt',
    '[draft] a.md',
    'a (kladversie).txt',
    'a (draft 2).txt',
    'a - concept.txt',
    'DRAFT_a.txt',
    'DRAFT a.txt',
  ])('is a file that is called “%s”', (path) => {
    const [record] = parse('---\ntitle: Veerpont\n---\nHij vaart.\n', path).records
    expect(record?.kind).toBe('held-back')
  })

  it.each([
    'nba-draft.md',
    'concept-car.md',
    'draft_law.txt',
    'conceptueel/a.md',
    'privately/a.md',
    '_posts/a.md',
    '_index.md',
    '_Een citaat_ zei hij_.md',
    'Ontwerp/a.txt',
    'archief/a.md',
    'a (2).md',
  ])('is no file that is called “%s”', (path) => {
    const [record] = parse('---\ntitle: Veerpont\n---\nHij vaart.\n', path).records
    expect(record?.kind).toBe('article')
  })

  it('is no file by its name where the folder says so', () => {
    const source = decodeSource(
      'prive/a.md' as SourcePath,
      Buffer.from('# Veerpont\n\nHij vaart.\n'),
    )
    if (!('text' in source)) throw new Error('no text')
    const context = contextOf({ defaults: { draft: false } })
    expect(parseFile(source, context).records[0]?.kind).toBe('article')
  })

  it.each([
    ['[CONCEPT] Veerpont', 'Hij vaart.'],
    ['Veerpont (draft)', 'Hij vaart.'],
    ['DRAFT: Veerpont', 'Hij vaart.'],
    ['Veerpont', 'NIET VOOR PUBLICATIE\n\nHij vaart.'],
    ['Veerpont', 'Hij vaart.\n\n*** Do not publish ***'],
  ])('says so in its own words: %j, %j', (headline, text) => {
    expect(parse(`---\ntitle: "${headline}"\n---\n${text}\n`).records[0]?.kind).toBe('held-back')
  })

  it.each([
    ['Concept: een nieuwe pont', 'Hij vaart.'],
    ['NBA draft', 'Niet publiceren mag hij het boek, zei de rechter.'],
  ])('does not say so in the words of %j, %j', (headline, text) => {
    expect(parse(`---\ntitle: "${headline}"\n---\n${text}\n`).records[0]?.kind).toBe('article')
  })

  it('does not quote a password', () => {
    const [record] = parse('---\ntitle: Veerpont\npassword: zwaan\n---\nHij vaart.\n').records
    expect(JSON.stringify(record?.diagnostics)).not.toContain('zwaan')
  })

  it('may be text with keys above it', () => {
    const [record] = parse(
      'Title: Veerpont\nDate: 17 april 2020\nDraft: true\n\nHij vaart.\n',
      'a.txt',
    ).records
    expect(record?.kind).toBe('held-back')
  })

  it('is an article with a notice where drafts are shown', () => {
    const text = '---\ntitle: Veerpont\ndraft: true\n---\nHij vaart.\n'
    for (const path of ['a.md', '_drafts/a.md'])
      expect(parse(text, path, true).records[0]).toMatchObject({
        kind: 'article',
        article: { notices: ['draft'] },
      })
  })
})
