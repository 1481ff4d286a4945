/**
 * The name of a file → the format that it is in. To read another format, add a row here; the compiler asks for what makes
 * text of its bytes (`text/decode.ts`), for its parser (`article/parse-file.ts`) and for what reports and pages call it.
 */

interface Format {
  /** How names of such files end, in lower case; the first is the one to recommend. */
  readonly extensions: readonly [string, ...string[]]
  /**
   * Whether its text comes off pages and feeds as it stands: then references of HTML are decoded, and the markup of feeds
   * is taken out, before anything is parsed. Other formats have a parser for what they mean.
   */
  readonly isScraped: boolean
}

const FORMATS = {
  raw: { extensions: ['txt'], isScraped: true },
  markdown: { extensions: ['md', 'markdown'], isScraped: false },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS

/** What a record was read as: the format of its file, or text in which nothing showed what is what. */
export type RecordFormat = FormatName | 'text'

const byExtension: ReadonlyMap<string, FormatName> = new Map(
  (Object.keys(FORMATS) as readonly FormatName[]).flatMap((name) =>
    FORMATS[name].extensions.map((extension) => [extension, name] as const),
  ),
)
const EXTENSION = /\.([^./]+)$/

/** Null for a file that is no article. */
export function formatOf(path: string): FormatName | null {
  const [, extension = ''] = EXTENSION.exec(path) ?? []
  return byExtension.get(extension.toLowerCase()) ?? null
}

/** Whether the text of a file is cleaned of what scrapes bring along; what has no known format is taken as it stands. */
export function isScraped(path: string): boolean {
  const format = formatOf(path)
  return format !== null && FORMATS[format].isScraped
}

/** `.txt`, `.md`: one for each format. */
export const USUAL_EXTENSIONS: readonly string[] = Object.values(FORMATS).map(
  ({ extensions: [usual] }) => `.${usual}`,
)
