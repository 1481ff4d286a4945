/** What a file gave, and where it lies → the same with its drafts held back, or shown as what they are. */
import {
  FILE,
  FOLDER,
  HEADLINE,
  LINE,
  LOUD_FILE,
  LOUD_HEADLINE,
} from '../article/fields/draft-words.js'
import type {
  ArchiveRecord,
  Article,
  HeldBackRecord,
  ParsedFile,
  PublishedRecord,
} from '../record/article.js'
import { START } from '../record/diagnostic.js'
import { formatOf } from '../record/formats.js'
import { diagnose } from '../report/diagnose.js'
import { linesOf } from '../text/block-text.js'
import { MASK } from '../text/mask.js'

/**
 * Parsers hold back what the keys of a text say of it; its folder, its name, the `_defaults.yaml` at `mark`, its headline and
 * its first and last lines may say the same. `mark` is false where the folder says that names mean nothing. `isShown` undoes
 * all of it.
 */
export function settleDrafts(
  file: ParsedFile,
  isShown: boolean,
  mark: string | false | null = null,
): ParsedFile {
  const holder =
    mark === false ? null : mark === null ? nameIn(file.file) : `draft: true in ${mark}`
  const records = file.records.map((record) => {
    const reason = holder ?? (record.kind === 'article' ? wordsIn(record.article) : null)
    const settled = reason === null ? record : holdFile(record, reason)
    return isShown && settled.kind === 'held-back' ? showDraft(settled) : settled
  })
  return records.some((record, index) => record !== file.records[index])
    ? { ...file, records }
    : file
}

/** `_drafts/`, `concepten/`, `brug.draft.md`; static site generators make no page of `_brug.md`. */
function nameIn(path: string): string | null {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  const folder = folders.find((each) => FOLDER.test(each))
  if (folder !== undefined) return `${folder}/`
  const bare = name.replace(/\.[\p{L}\d]{1,10}$/u, '')
  const isHidden =
    formatOf(name) === 'markdown' && /^_(?!index$)[\p{L}\d]/u.test(bare) && !bare.endsWith('_')
  return isHidden || FILE.test(bare) || LOUD_FILE.test(bare) ? name : null
}

/** `[CONCEPT] Brug open`, `NIET VOOR PUBLICATIE` at the very top or at the end. */
function wordsIn({ headline, kicker, body, furniture = [] }: Article): string | null {
  if (HEADLINE.test(headline) || LOUD_HEADLINE.test(headline)) return headline
  const ends = [body.children[0], body.children.at(-1)].flatMap((block) =>
    block ? linesOf(block) : [],
  )
  const around = furniture.filter((line, index) => !announcesNote(line, furniture.slice(index + 1)))
  return [headline, kicker ?? '', ...ends, ...around].find((line) => LINE.test(line)) ?? null
}

/** So soon below it somebody is named whom editors may ask. */
const NEAR = 5

/** `Niet voor publicatie:` over a note to editors is about the note, and not about the text above it. */
function announcesNote(line: string, below: readonly string[]): boolean {
  const hasNote = below.slice(0, NEAR).some((each) => each.includes(MASK))
  return below.length > 0 && (hasNote || /:\W*$/.test(line))
}

function holdFile(record: ArchiveRecord, holder: string): ArchiveRecord {
  if (record.kind !== 'article') return record
  const note = diagnose('draft', record.article.origin.file, START, holder)
  return { ...record, kind: 'held-back', diagnostics: [...record.diagnostics, note] }
}

function showDraft(record: HeldBackRecord): PublishedRecord {
  const { article } = record
  const notices = [...article.notices, 'draft' as const]
  return { ...record, kind: 'article', article: { ...article, notices } }
}
