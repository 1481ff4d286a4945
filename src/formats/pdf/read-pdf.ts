/** A PDF → its text layer, in lines and paragraphs as a reader sees them. */
import { getResolvedPDFJS } from 'unpdf'
import { START, type Diagnostic } from '../../record/diagnostic.js'
import type { SourcePath } from '../../record/strings.js'
import { diagnose } from '../../report/diagnose.js'
import type { DecodedText } from '../../text/decode.js'
import { checkStreams } from './check-streams.js'
import { findBlocks } from './columns.js'
import { clearPages } from './page-furniture.js'
import { joinLines } from './paragraphs.js'
import { readPieces, type PagePieces, type PdfItem } from './pieces.js'
import { findRows } from './rows.js'

const MOST_PAGES = 3000
/** Pieces of text in all pages. A page of a newspaper has a thousand. */
const MOST_PIECES = 3_000_000
const MOST_BYTES = 256 << 20
/** Beyond this share, letters that could not be told are the rule. */
const MOST_UNREADABLE = 0.3
/** What a font of its own shows, without saying which letter it is. */
const UNREADABLE = /[\ufffd\p{Co}]|[^\P{Cc}\t\n\v\f\r]/gu
const FURNITURE_SHOWN = 3
const PAGES_SHOWN = 10

/** Rejects where the file is damaged, locked or too large. Nothing in it is run, and nothing is fetched for it. */
export async function readPdf(
  bytes: Uint8Array,
  path: SourcePath,
): Promise<DecodedText | Diagnostic> {
  const pages = (await readPages(bytes)).map(({ pieces }) => pieces)
  const { pages: rows, taken } = clearPages(pages.map(({ upright }) => findRows(upright)))
  const blocks = rows.map((page) => findBlocks(page))
  const { text: upright, joined } = joinLines(blocks)
  const turned = pages.flatMap((page) => page.turned)
  const unreadable = upright.match(UNREADABLE)?.length ?? 0
  if (isSilent(upright)) {
    const table = foreignTable(bytes)
    if (table === null) return diagnose('no-text-layer', path, START, pages.length)
    throw new Error(`it says its letters by a table that it does not bring (${table})`)
  }
  const text = turned.length === 0 ? upright : `${upright}\n\n${turned.join(' ')}`
  const furniture = taken.slice(0, FURNITURE_SHOWN)
  const silent = pages.flatMap((page, index) => (page.upright.length === 0 ? [index + 1] : []))
  return {
    text: text.replaceAll(UNREADABLE, '\ufffd'),
    encoding: 'pdf',
    diagnostics: [
      ...furniture.map((words) => diagnose('page-furniture', path, START, words.slice(0, 60))),
      ...(joined === 0 ? [] : [diagnose('words-joined', path, START, String(joined))]),
      ...(unreadable === 0 ? [] : [diagnose('unreadable-letters', path, START, unreadable)]),
      ...(silent.length === 0 ? [] : [diagnose('pages-without-text', path, START, listed(silent))]),
    ],
  }
}

/** All that can be read of the pages, in several ways, since words may stand in any order in a file. */
export interface PdfWords {
  readonly texts: readonly string[]
  /** Pages that show no letters, or letters that cannot be told. */
  readonly silent: number
}

/** With what stands on each page, which is no part of the text. Rejects as `readPdf` does. */
export async function readPdfWords(bytes: Uint8Array): Promise<PdfWords> {
  const pages = await readPages(bytes)
  const blocks = pages.map(({ pieces }) => findBlocks(findRows(pieces.upright)))
  const strings = pages.flatMap((page) => page.strings)
  return {
    texts: [joinLines(blocks).text, strings.join(''), strings.join(', ')],
    silent: pages.filter((page) => isSilent(page.strings.join(''))).length,
  }
}

function isSilent(text: string): boolean {
  const letters = text.replaceAll(/\s/g, '').length
  const unreadable = text.match(UNREADABLE)?.length ?? 0
  return letters === 0 || unreadable > MOST_UNREADABLE * letters
}

/** A table of letters that every reader is thought to have, of a script of East Asia. */
const FOREIGN =
  /\/Encoding\s*\/((?!Identity-)[A-Za-z\d]{1,20}(?:-[A-Za-z\d]{1,12}){0,4}-[HV])(?![\w-])/

function foreignTable(bytes: Uint8Array): string | null {
  return FOREIGN.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? null
}

function listed(pages: readonly number[]): string {
  const shown = pages.slice(0, PAGES_SHOWN).join(', ')
  return pages.length > PAGES_SHOWN ? `${shown} … (${pages.length} pages)` : shown
}

interface ReadPage {
  readonly pieces: PagePieces
  /** What is drawn at once, as it comes, with the ends of lines. */
  readonly strings: readonly string[]
}

async function readPages(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  if (bytes.length > MOST_BYTES) throw new Error(`it has more than ${MOST_BYTES >> 20} MB`)
  checkStreams(bytes)
  const pdf = await getResolvedPDFJS()
  const task = pdf.getDocument({
    // The package takes the bytes over, and others look at them afterwards.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES) throw new Error(`it has more than ${MOST_PAGES} pages`)
    const pages: ReadPage[] = []
    let pieces = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent({ includeMarkedContent: false })
      pieces += items.length
      if (pieces > MOST_PIECES) throw new Error('it holds more text than any publication')
      const { transform } = page.getViewport({ scale: 1 })
      const shown: readonly DrawnText[] = items.filter(isText)
      const strings = shown.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str))
      pages.push({ pieces: readPieces(shown, transform), strings })
      page.cleanup()
    }
    return pages
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw isLocked ? new Error('it is locked with a password', { cause: error }) : error
  } finally {
    await task.destroy()
  }
}

interface DrawnText extends PdfItem {
  /** Whether its line ends with it. */
  readonly hasEOL: boolean
}

function isText(item: object): item is DrawnText {
  return 'str' in item
}
