/**
 * The name of a file → the format that it is in. To read another format, add a row here and a parser in
 * `formats/parse-file.ts`; where it is binary, also what makes text of it in `formats/read-text.ts`. The compiler asks
 * for both.
 */

interface FormatRow {
  /** What `check` calls it. Pages have a word of each language (`language/interface/`). */
  readonly name: string
  /** How names of such files end, in lower case; the first is the one to recommend. */
  readonly extensions: readonly [string, ...string[]]
  /**
   * scraped: text that comes off pages and feeds as it stands, so references of HTML are decoded, and the markup of feeds
   * is taken out, before anything is parsed. text: its parser knows what is markup. binary: no editor shows it.
   */
  readonly content: 'scraped' | 'text' | 'binary'
  /** What says which field is which in such a file, as evidence names it; where all is well, the headline comes from there. */
  readonly keys: string
}

const FORMATS = {
  raw: {
    name: 'raw text under a header line',
    extensions: ['txt', 'text', 'ris'],
    content: 'scraped',
    keys: 'header',
  },
  markdown: {
    name: 'Markdown',
    extensions: ['md', 'markdown', 'mkd', 'mdown', 'mdwn', 'mdx'],
    content: 'text',
    keys: 'front-matter',
  },
  html: {
    name: 'saved page',
    extensions: ['html', 'htm', 'xhtml'],
    content: 'text',
    keys: 'markup',
  },
  'web-archive': {
    name: 'saved page with its pictures (MHTML)',
    extensions: ['mht', 'mhtml'],
    content: 'binary',
    keys: 'markup',
  },
  xml: {
    name: 'XML',
    extensions: ['xml', 'rss', 'atom', 'rdf', 'wxr', 'nitf', 'newsml', 'sgml', 'sgm'],
    content: 'text',
    keys: 'element',
  },
  mail: {
    name: 'mail',
    extensions: ['eml', 'mbox', 'mbx', 'emlx'],
    content: 'binary',
    keys: 'mail-header',
  },
  table: {
    name: 'table',
    extensions: ['csv', 'tsv', 'tab'],
    content: 'text',
    keys: 'column',
  },
  json: {
    name: 'JSON',
    extensions: ['json', 'jsonl', 'ndjson', 'jl'],
    content: 'text',
    keys: 'json-key',
  },
  word: { name: 'Word document', extensions: ['docx', 'docm'], content: 'binary', keys: 'header' },
  opendocument: {
    name: 'OpenDocument text',
    extensions: ['odt'],
    content: 'binary',
    keys: 'header',
  },
  rtf: { name: 'rich text (RTF)', extensions: ['rtf'], content: 'binary', keys: 'header' },
  pdf: { name: 'PDF', extensions: ['pdf'], content: 'binary', keys: 'header' },
} as const satisfies Readonly<Record<string, FormatRow>>

export type FormatName = keyof typeof FORMATS

/** Formats of which the bytes are not text. */
export type BinaryFormat = {
  [Name in FormatName]: (typeof FORMATS)[Name]['content'] extends 'binary' ? Name : never
}[FormatName]

export function isBinaryFormat(format: FormatName): format is BinaryFormat {
  return rows[format].content === 'binary'
}

/** What a record was read as: the format of its file, or text in which nothing showed what is what. */
export type RecordFormat = FormatName | 'text'

const rows: Readonly<Record<FormatName, FormatRow>> = FORMATS
const names = Object.keys(FORMATS) as readonly FormatName[]
const byExtension: ReadonlyMap<string, FormatName> = new Map(
  names.flatMap((name) => rows[name].extensions.map((extension) => [extension, name] as const)),
)
/** Blanks and dots may follow, which other systems drop. */
const EXTENSION = /\.([^./\s]+)[.\s]*$/

const PACKED = '.gz'

/** `export.jsonl.gz` */
export function isPacked(path: string): boolean {
  return path.slice(-PACKED.length).toLowerCase() === PACKED
}

/** Settings of other tools, known by name. */
const OF_TOOLS =
  /(?:^|\/)(?:package(?:-lock)?|npm-shrinkwrap|[jt]sconfig(?:\.[^/]*)?|composer|manifest|vercel|netlify|firebase|angular|deno|turbo|lerna|nx|renovate|bower|[^/]*\.config|[^/]*\.schema|\.[^/]*)\.json$/i

/** Null for a file that is no article. Of one that is packed, the name without that says what it holds. */
export function formatOf(path: string): FormatName | null {
  if (OF_TOOLS.test(path)) return null
  const [, extension = ''] =
    EXTENSION.exec(isPacked(path) ? path.slice(0, -PACKED.length) : path) ?? []
  return byExtension.get(extension.toLowerCase()) ?? null
}

/** What the file at `path` holds; text as it stands where its format is not known. */
export function contentOf(path: string): FormatRow['content'] {
  const format = formatOf(path)
  return format === null ? 'text' : rows[format].content
}

/** What `check` calls a format. */
export function nameOfFormat(format: RecordFormat): string {
  return format === 'text' ? 'text of no known shape' : rows[format].name
}

/** The rule that evidence gives for a field that a key of the format says. */
export function ruleOfKeys(format: FormatName): string {
  return rows[format].keys
}

/** Rules that give the headline of a file, of whatever format, where all is well. */
export const HEADLINE_RULES: ReadonlySet<string> = new Set(names.map((name) => rows[name].keys))
