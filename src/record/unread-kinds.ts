/** The path of a file that is not read → what it is, if it may hold text, and how that comes into the archive. */
import { formatOf } from './formats.js'

export interface UnreadKind {
  /** What the file is, as a sentence begins: `A mail of Outlook`. */
  readonly name: string
  /** What makes a file of it that is read. */
  readonly step: string
}

interface KindRow extends UnreadKind {
  /** In lower case, with blanks between them. */
  readonly extensions: string
}

const KINDS: readonly KindRow[] = [
  {
    extensions: 'msg pst ost oft',
    name: 'A mail or mailbox of Outlook',
    step: 'Save each message as .eml, or the folder as .mbox; readpst does that for .pst.',
  },
  {
    extensions: 'doc dot wps wpd wp wri lwp sxw pages fodt',
    name: 'A document of an old or another word processor',
    step: 'Save it as .docx; for most of them, soffice --headless --convert-to docx FILE does.',
  },
  {
    extensions: 'xls xlsx xlsm xlsb ods fods numbers',
    name: 'A workbook of a spreadsheet',
    step: 'Save each sheet as .csv, in UTF-8.',
  },
  {
    extensions: 'ppt pptx odp key',
    name: 'A presentation',
    step: 'Save it as .pdf.',
  },
  {
    extensions: 'epub mobi azw azw3 fb2 lit chm',
    name: 'An electronic book',
    step: 'ebook-convert FILE BOOK.txt makes text of it; an .epub is a ZIP file of .xhtml pages.',
  },
  {
    extensions: 'wiki mediawiki wikitext textile adoc asciidoc asc org rst tex latex',
    name: 'Text with the marks of another system',
    step: 'pandoc FILE -o FILE.md makes Markdown of it.',
  },
  {
    extensions: 'zip 7z rar tar tgz tbz bz2 xz zst lz lzma gz z cab arj lha sit dmg iso',
    name: 'A packed file',
    step: 'Unpack it where it lies.',
  },
  {
    extensions: 'warc wacz arc wbn webarchive maff',
    name: 'An archive of web pages',
    step: 'Take its pages out as .html: warcio extract does for .warc, a browser for the others.',
  },
  {
    extensions: 'enex one onepkg opml nsf',
    name: 'An export of a notebook',
    step: 'Export its notes as .html or .md.',
  },
  {
    extensions: 'sql sqlite sqlite3 db mdb accdb dbf',
    name: 'A database',
    step: 'Export its tables as .csv or .json.',
  },
  {
    extensions: 'asp aspx php php3 phtml jsp cfm shtml shtm',
    name: 'A page of a server',
    step: 'If it is a saved page, let its name end in .html.',
  },
  {
    extensions: 'djvu djv ps xps oxps',
    name: 'A scanned or printed document',
    step: 'Make it a .pdf with a text layer; djvutxt and ps2pdf help.',
  },
  {
    extensions: 'srt vtt sub sbv',
    name: 'Subtitles',
    step: 'If they are an article, put their text into a .txt file.',
  },
  {
    extensions: 'log lis prn ans nfo diz me',
    name: 'A file of text under another name',
    step: 'If it is an article, let its name end in .txt.',
  },
]

const byExtension: ReadonlyMap<string, UnreadKind> = new Map(
  KINDS.flatMap(({ extensions, name, step }) =>
    extensions.split(' ').map((extension) => [extension, { name, step }] as const),
  ),
)

const NAMELESS: UnreadKind = {
  name: 'A file without an extension',
  step: 'If it is an article, let its name say what it is: .txt, .html, .md.',
}
const NO_FILE: UnreadKind = {
  name: 'A link, a device or a hidden file',
  step: 'Put the file itself there, under a name that begins with no dot.',
}
/** Files that every project has, and what a Mac leaves behind on other disks. */
const OF_PROJECTS =
  /(?:^|\/)(?:licen[cs]e|copying|notice|authors|cname|codeowners|(?:make|docker|gem|rake|proc|jenkins)file|thumbs\.db|desktop\.ini|\._[^/]*|icon\s*)$/i
const EXTENSION = /[^./]\.([^./\s]{1,12})[.\s]*$/

/** What lies among the pages of the archive's own, and cannot be one. */
const NO_PAGE: UnreadKind = {
  name: 'A file of _pages/ that is no Markdown',
  step: 'Make a page of it whose name ends in .md; if it is an article, put it into another folder.',
}
const NO_PAGE_HERE: UnreadKind = {
  name: 'A file in a folder within _pages/',
  step: 'Put it right into _pages/ if it is a page of the archive’s own; if it is an article, into another folder.',
}

/** Null for a file that holds no text, such as a picture. */
export function unreadKindOf(path: string): UnreadKind | null {
  const kind = kindOf(path)
  const [, below, name = ''] = /^_pages\/(.*\/)?([^/]*)$/.exec(path) ?? []
  if (kind === null || name === '' || name.startsWith('.')) return kind
  if (below !== undefined) return NO_PAGE_HERE
  return /\.(?:md|markdown)$/i.test(name) ? kind : NO_PAGE
}

function kindOf(path: string): UnreadKind | null {
  if (OF_PROJECTS.test(path)) return null
  if (formatOf(path) !== null) return NO_FILE
  const [, extension] = EXTENSION.exec(path) ?? []
  return extension === undefined ? NAMELESS : (byExtension.get(extension.toLowerCase()) ?? null)
}
