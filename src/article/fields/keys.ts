/** Keys at the top of a text as people write them → the fields of an article. */
import { listWords } from '../../language/word-list.js'
import { findHeaderKey, plainKey } from './header-keys.js'
import { addTo } from '../../record/by-key.js'
import { type HeaderField, oneText } from './header-field.js'

/** The spellings of a field, the one that counts first. Hyphens, underscores, blanks and capitals do not matter. */
const SPELLINGS = {
  headline: 'title headline posttitle wpposttitle',
  date: 'date published publishedat publicationdate datepublished pubdate publishdate publishedon wppostdate postdate dateposted postedon firstpublished createdat created createdtime datecreated datetext',
  updated:
    'updated modified lastmod updatedat modifiedat lastmodified datemodified lastupdated dateupdated postmodified wppostmodified lastedited lasteditedtime',
  authors: 'author authors byline writer writers creator dccreator createdby',
  sources: 'source sources agency agencies',
  topics: 'topics topic tags tag categories category keywords',
  language: 'lang language locale langcode languagecode',
  lead: 'lead summary description excerpt',
  originalUrl: 'url canonical canonicalurl originalurl sourceurl',
  kicker: 'kicker',
  id: 'id',
  aliases: 'aliases alias redirectfrom',
  dateline: 'dateline',
  draft: 'draft isdraft',
  image: 'image featuredimage cover picture thumbnail',
  imageAlt: 'imagealt featuredimagealt coveralt picturealt',
  imageCaption: 'imagecaption featuredimagecaption covercaption picturecaption',
  imageCredit: 'imagecredit featuredimagecredit covercredit picturecredit',
} as const

export type HeaderFieldName = keyof typeof SPELLINGS

/** Fields of which an article may have many, and dates, of which the first that can be read counts. */
const LISTS: ReadonlySet<HeaderFieldName> = new Set<HeaderFieldName>([
  'authors',
  'sources',
  'topics',
  'date',
  'updated',
  'aliases',
])

/** The field of a key, and how many of its spellings precede it. */
export interface RankedName {
  readonly name: HeaderFieldName
  readonly rank: number
}

/** Other languages come last. */
const LAST = 100
/**
 * Who wrote it, where no other key says so. Beside the name of an author they are somebody else's, as that of the editor.
 */
const WRITERS = listWords(
  'by writtenby postedby journalist journalists reporter reporters door geschrevendoor redacteur redactrice verslaggever schrijver von verfasstvon redakteur redakteurin par journaliste rédacteur rédactrice por redactor redactora periodista giornalista jornalista repórter redator av af reportteri',
)
const WRITER = 150

const ranks: ReadonlyMap<string, RankedName> = new Map([
  ...WRITERS.map((word) => [word, { name: 'authors', rank: WRITER }] as const),
  ...namesOf(SPELLINGS).flatMap((name) =>
    SPELLINGS[name].split(' ').map((spelling, rank) => [spelling, { name, rank }] as const),
  ),
])

function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: Name[] = []
  for (const name in record) names.push(name)
  return names
}

/** `Pub-Date` → date, `titel` → headline; null where Pressmark has no field for `key`. */
export function rankKey(key: string): RankedName | null {
  const plain = plainKey(key)
  const name = findHeaderKey(plain)
  return ranks.get(plain) ?? (name === null || name === 'body' ? null : { name, rank: LAST })
}

/** Whether Pressmark has a field for `key`. */
export function isKnownKey(key: string): boolean {
  return rankKey(key) !== null
}

/** Zola and Hugo keep there what their own keys have no name for. */
const TABLES: ReadonlySet<string> = new Set(['extra', 'params', 'taxonomies'])

/** What others put all keys into, or all days; beside keys of an article these are about something else. */
const WHOLES: ReadonlySet<string> = new Set(['metadata', 'meta', 'dates'])

/** Adds what such a map says under keys that an article has. */
export function spreadTables(fields: readonly HeaderField[]): readonly HeaderField[] {
  const names = new Set(
    fields.flatMap(({ key, text, isNested }) =>
      text === null || isNested ? [] : (rankKey(key)?.name ?? []),
    ),
  )
  const isNew = (key: string): boolean => {
    const name = rankKey(key)?.name
    return name !== undefined && !names.has(name)
  }
  return [
    ...fields,
    ...fields.flatMap((field) => {
      const table = plainKey(field.key)
      const isWhole = field.isNested && (WHOLES.has(table) || rankKey(table)?.name === 'date')
      if (!isWhole && !TABLES.has(table)) return []
      return Array.from(field.parts, ([key, text]) => ({ ...field, key, ...oneText(text) })).filter(
        ({ key }) => !isWhole || isNew(key),
      )
    }),
  ].filter(({ key }, index) => index < fields.length || (isKnownKey(key) && key !== 'draft'))
}

export interface SortedFields {
  /** The fields of an article, the spelling that counts most first; more than one only for lists. */
  readonly known: ReadonlyMap<HeaderFieldName, readonly HeaderField[]>
  /** Keys that Pressmark does not know. */
  readonly unknown: readonly HeaderField[]
  /** The same key once more. */
  readonly repeated: readonly HeaderField[]
  /** Another key for the same field. */
  readonly spare: readonly HeaderField[]
}

/** Sorts `fields`; those without a value are passed over, and of two equal keys the first counts. */
export function sortFields(fields: readonly HeaderField[], rank = rankKey): SortedFields {
  const isRubrik = isSwedishHeadline(fields, rank)
  const keys = new Set<string>()
  const ranked: (RankedName & { readonly field: HeaderField })[] = []
  const unknown: HeaderField[] = []
  const repeated: HeaderField[] = []
  for (const field of fields) {
    if (field.text === null) continue
    const key = plainKey(field.key)
    const own = isRubrik && key === 'rubrik' ? HEADLINE : rank(field.key)
    const found = keys.has(key) ? null : own
    if (keys.has(key)) repeated.push(field)
    else if (found) ranked.push({ name: found.name, rank: found.rank, field })
    else unknown.push(field)
    keys.add(key)
  }
  const known = new Map<HeaderFieldName, HeaderField[]>()
  for (const { name, field } of ranked.toSorted((a, b) => a.rank - b.rank))
    addTo(known, name, field)
  const isNamed = ranked.some(({ name, rank: at }) => name === 'authors' && at < WRITER)
  if (isNamed) unknown.push(...takeWriters(known))
  const spare: HeaderField[] = []
  for (const [name, found] of known) if (!LISTS.has(name)) spare.push(...found.splice(1))
  return { known, unknown, repeated, spare }
}

/** Takes out of `known` who is named beside the authors. */
function takeWriters(known: Map<HeaderFieldName, HeaderField[]>): readonly HeaderField[] {
  const authors = known.get('authors') ?? []
  known.set(
    'authors',
    authors.filter((field) => !isWriter(field)),
  )
  return authors.filter(isWriter)
}

function isWriter({ key }: HeaderField): boolean {
  return ranks.get(plainKey(key))?.rank === WRITER
}

/** `Rubrik` is the headline of a Swedish text, and the section of a German one. */
export const HEADLINE: RankedName = { name: 'headline', rank: LAST }
const SWEDISH =
  /^(?:skribent(?:er)?|författare|ingress|brödtext|publicerad|publicerings(?:datum|dag)|källa|källor|ämnen?|nyckelord|underrubrik|uppdaterad)$/
/** No section has so many words. */
const WORDS_OF_HEADLINE = 5

/** Whether `Rubrik` is the headline: no other key gives one, and those beside it, or its own words, are of a headline. */
export function isSwedishHeadline(
  fields: readonly HeaderField[],
  rank: (key: string) => { readonly name: string } | null = rankKey,
): boolean {
  const rubrik = fields.find(({ key, text }) => text !== null && plainKey(key) === 'rubrik')
  if (!rubrik) return false
  const told = fields.filter(({ text }) => text !== null)
  if (told.some(({ key }) => rank(key)?.name === 'headline')) return false
  return (
    told.some(({ key }) => SWEDISH.test(plainKey(key))) ||
    (rubrik.text ?? '').trim().split(/\s+/).length >= WORDS_OF_HEADLINE
  )
}
