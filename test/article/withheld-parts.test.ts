/** A record with words that nobody should read, in each place that may have them → the record without, or none at all. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyRights } from '../../src/article/rights/apply-rights.js'
import { fileHolds, recordHolds } from '../../src/article/rights/held-words.js'
import { withholdWords } from '../../src/article/rights/withhold-words.js'
import { parseFile } from '../../src/formats/parse-file.js'
import { readAuthorities } from '../../src/read/settings/authorities.js'
import type {
  ArchiveRecord,
  Article,
  ParsedFile,
  PublishedRecord,
} from '../../src/record/article.js'
import { START, type Diagnostic } from '../../src/record/diagnostic.js'
import type { SourcePath } from '../../src/record/strings.js'
import { decodeSource } from '../../src/text/decode.js'
import { redactorFor } from '../../src/text/redact.js'
import { makeFolder } from '../support/make-folder.js'
import { contextOf } from '../support/raw-file.js'

const folder = makeFolder({
  'content/authors.yaml': 'jp: Jan Peeters\n',
  'content/sources.yaml': 'Belga:\n  policy: lead\nKrant:\n  policy: metadata\n',
})
const authorities = readAuthorities(join(folder, 'content'))
const keeper = redactorFor([{ text: 'Jan Peeters', with: '[X]', wholeWords: true }])

function parse(text: string, path = 'a.md'): ParsedFile {
  const source = decodeSource(path as SourcePath, Buffer.from(text))
  if (!('text' in source)) throw new Error('no text')
  return parseFile(source, { ...contextOf(), authorities })
}

function recordOf({ records: [record] }: ParsedFile): PublishedRecord {
  if (record?.kind !== 'article') throw new Error('no article')
  return record
}

const PLAIN = '---\ntitle: Brug\ndate: 2020-04-17\n---\nDe brug is open.\n\nIedereen is blij.\n'

/** The file as it would be with another article in it. */
function fileWith(over: Partial<Article>, text = PLAIN): ParsedFile {
  const parsed = parse(text)
  const record = recordOf(parsed)
  return { ...parsed, records: [{ ...record, article: { ...record.article, ...over } }] }
}

function told(reason: string): readonly Diagnostic[] {
  const file = 'a.md' as SourcePath
  return [{ rule: 'bom', severity: 'info', file, ...START, reason, hint: '' }]
}

function withheld(whole: ParsedFile, redacted = whole): ArchiveRecord {
  const [record] = withholdWords(whole, redacted, keeper, authorities).records
  return record!
}

describe('redacted words', () => {
  it('go from what is said of pictures and files, and from their names', () => {
    const path = 'jan-peeters.png' as SourcePath
    const picture = { path, alt: 'Jan Peeters', caption: 'Met Jan Peeters', credit: null }
    const media = [{ path, output: 'media/a-x.png' }] as unknown as Article['media']
    const record = withheld(fileWith({ picture, media }))
    expect(record).toMatchObject({
      kind: 'article',
      article: {
        picture: { path: '[X].png', alt: '[X]', caption: 'Met [X]', credit: null },
        media: [{ path: '[X].png' }],
      },
    })
    const bare = withheld(
      fileWith({ picture: { ...picture, caption: null, credit: 'Jan Peeters' } }),
    )
    expect(bare).toMatchObject({ article: { picture: { caption: null, credit: '[X]' } } })
  })

  it('go from initials that mean them, and others stay', () => {
    const byline = { authors: ['Redactie'], initials: ['jp', 'rn'] }
    expect(withheld(fileWith({ byline }))).toMatchObject({
      article: { byline: { authors: ['Redactie', '[X]'], initials: ['rn'] } },
    })
  })

  it('go from the kicker, the dateline, what was said besides, and the word of a correction', () => {
    const { article } = recordOf(parse(PLAIN))
    const origin = { ...article.origin, correction: 'Jan Peeters vroeg het' }
    const said = { kicker: 'Jan Peeters', dateline: 'Jan Peeters', extra: { 'Jan Peeters': 'x' } }
    expect(withheld(fileWith({ ...said, origin }))).toMatchObject({
      article: {
        kicker: '[X]',
        dateline: '[X]',
        extra: { '[X]': 'x' },
        origin: { correction: '[X] vroeg het', sha256: null },
      },
    })
  })

  it('go from what a policy left of the text', () => {
    const lead = 'Jan Peeters opent de brug.'
    const record = withheld(fileWith({ notices: ['rights-lead'], lead }), parse(PLAIN))
    expect(record).toMatchObject({
      article: { lead: '[X] opent de brug.', picture: null, media: [] },
    })
    expect(JSON.stringify(record)).not.toMatch(/Peeters|Iedereen/)
    const none = withheld(fileWith({ notices: ['rights-metadata'], lead: '' }), parse(PLAIN))
    expect(none).toMatchObject({ article: { body: { children: [] } } })
  })

  it('keep a record out where they are still there, or the file gives other records without them', () => {
    const parsed = parse(PLAIN.replace('Iedereen', 'Jan Peeters'))
    const record = { ...recordOf(parsed), diagnostics: told('Over Jan Peeters.') }
    const whole = { ...parsed, records: [record] }
    for (const redacted of [whole, { ...whole, records: [] }]) {
      const kept = withheld(whole, redacted)
      expect(kept).toMatchObject({
        kind: 'quarantined',
        diagnostics: [{ rule: 'redaction-failed' }],
      })
      expect(JSON.stringify(kept)).not.toContain('Peeters')
    }
  })

  it('go from what is said of a file that cannot be read', () => {
    const empty = parse('---\n---\n', 'jan-peeters.md')
    const record = withheld(empty)
    expect(record.kind).toBe('quarantined')
    expect(JSON.stringify(record.diagnostics)).not.toContain('peeters')
  })
})

function holds(record: ArchiveRecord): boolean {
  return recordHolds(record, keeper, authorities)
}

describe('whether a record has the words', () => {
  it('is seen in its text, its initials, its files and its diagnostics', () => {
    const record = recordOf(parse(PLAIN))
    const { article } = record
    const file = {
      path: 'jan-peeters.pdf' as SourcePath,
      use: 'attachment',
      line: 1,
      column: 1,
    } as const
    const byline = { ...article.byline, initials: ['rn', 'jp'] }
    expect(holds(record)).toBe(false)
    expect(holds({ ...record, article: { ...article, lead: 'Jan Peeters' } })).toBe(true)
    expect(holds({ ...record, article: { ...article, byline } })).toBe(true)
    expect(holds({ ...record, references: [file] })).toBe(true)
    const [empty] = parse('---\n---\n').records
    expect(holds(empty!)).toBe(false)
    expect(holds({ ...empty!, diagnostics: told('Jan Peeters') })).toBe(true)
  })

  it('is seen in the name of its file, and in what is said of that', () => {
    const plain = parse(PLAIN)
    expect(fileHolds(plain, keeper, authorities)).toBe(false)
    expect(fileHolds({ ...plain, diagnostics: told('Jan Peeters') }, keeper, authorities)).toBe(
      true,
    )
    expect(fileHolds(parse(PLAIN, 'jan-peeters.md'), keeper, authorities)).toBe(true)
  })
})

describe('what an agency holds back', () => {
  const belga = '---\ntitle: Brug\ndate: 2020-04-17\nsource: Belga\n---\n'

  it('is its picture alone in an article of the archive’s own', () => {
    const record = recordOf(parse(PLAIN))
    const picture = { path: 'x.png' as SourcePath, alt: '', caption: null, credit: 'Foto: Belga' }
    const references = ['x.png', 'y.png'].map((path) => {
      return { path: path as SourcePath, use: 'picture', line: 1, column: 1 } as const
    })
    const shown = (credit: string | null): ArchiveRecord =>
      applyRights(
        { ...record, references, article: { ...record.article, picture: { ...picture, credit } } },
        authorities,
      )
    expect(shown('Foto: Belga')).toMatchObject({
      article: { picture: null },
      references: [{ path: 'y.png' }],
      diagnostics: expect.arrayContaining([expect.objectContaining({ rule: 'held-back' })]),
    })
    for (const credit of ['Foto: Jan', null])
      expect(shown(credit)).toMatchObject({ article: { picture: { credit } }, references })
  })

  it('is more than a cut that the source has made itself', () => {
    const parsed = fileWith({ notices: ['cut-off'], sources: ['Belga'] })
    expect(applyRights(recordOf(parsed), authorities)).toMatchObject({
      article: { notices: ['rights-lead'] },
    })
  })

  it('is nothing of what has no text, and of what may be shown', () => {
    const empty = fileWith({ body: { type: 'root', children: [] }, lead: '', sources: ['Belga'] })
    expect(applyRights(recordOf(empty), authorities)).toMatchObject({ article: { lead: '' } })
    const other = makeFolder({ 'content/sources.yaml': 'Belga:\n  policy: lead\n' })
    const lenient = readAuthorities(join(other, 'content'))
    const own = recordOf(fileWith({ sources: ['Krant'] }))
    expect(applyRights(own, lenient)).toEqual(own)
  })

  it('is all of a text that is one sign', () => {
    expect(recordOf(parse(`${belga}X\n`)).article).toMatchObject({
      lead: '',
      body: { children: [] },
    })
  })
})
