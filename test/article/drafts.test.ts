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
    'state: private',
    'tags: [draft]',
    'drafted: true',
    'hidden: false',
    'deleted: 0',
    'deleted_at:',
    'deleted_at: 0000-00-00 00:00:00',
    'status: 1',
    'state: CA',
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
    expect(kindIn('drafts/a.md')).toBe('article')
    expect(kindIn('_drafts.md')).toBe('article')
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
