/** A Word document → its text, a paragraph or a row of a table a line, by mammoth. */
import { Buffer } from 'node:buffer'
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { START } from '../../record/diagnostic.js'
import type { SourcePath } from '../../record/strings.js'
import { diagnose } from '../../report/diagnose.js'
import type { DecodedText } from '../../text/decode.js'
import { hiddenStyles, withoutHidden } from './hidden-runs.js'
import { lightXml } from './light-xml.js'
import { leftOut } from './left-out.js'
import { checkDepth, checkFields, checkTags, readParts, type Parts } from './zip-parts.js'
import { textOfWord, type WordDocument } from './word-text.js'

/** Tags that the package makes objects of, a kilobyte each. An article of thirty paragraphs has some three hundred. */
const MOST_TAGS = 200_000
const OF_PAGE = /(?:^|\/)(?:header|footer)\d*\.xml$/
const STYLES = /(?:^|\/)styles\.xml$/
const WITH_TEXT = /(?:^|\/)(?:document\d*|footnotes|endnotes)\.xml$/

/** Rejects where the file is damaged. Nothing that the document names outside itself is looked for. */
export async function readWord(bytes: Uint8Array, path: SourcePath): Promise<DecodedText> {
  const { parts, hidden } = showParts(readParts(bytes))
  if (!parts.has('[Content_Types].xml')) throw new Error('it is no Word document')
  // Only what was looked at is handed on: the package unpacks whatever a file says of itself.
  const packed = zipSync(Object.fromEntries(parts), { level: 0 })
  const { text, title, masthead, pictures, comments } = textOfWord(await readTree(packed))
  const left = leftOut({
    pictures,
    comments,
    'hidden passages': hidden,
    'headers and footers': countPageParts(parts),
  })
  const diagnostics = [
    ...(left === null ? [] : [diagnose('document-parts', path, START, left)]),
    ...(masthead === null ? [] : [diagnose('headline-guessed', path, START, masthead)]),
  ]
  return { text, encoding: 'docx', diagnostics, ...(title === null ? {} : { title }) }
}

/** A header or a footer that has words. */
function countPageParts(parts: Parts): number {
  return [...parts].filter(
    ([name, part]) =>
      OF_PAGE.test(name) &&
      /<w:t(?:\s[^>]*)?>[^<]*[\p{L}]/u.test(Buffer.from(part).toString('utf8')),
  ).length
}

function showParts(parts: Parts): { readonly parts: Parts; readonly hidden: number } {
  const shown = new Map(parts)
  let hidden = 0
  let room = MOST_TAGS
  const styles = stylesIn(parts)
  for (const [name, part] of parts) {
    checkDepth(part)
    const own = WITH_TEXT.test(name) ? showText(part, styles) : { part, hidden: 0 }
    hidden += own.hidden
    shown.set(name, own.part)
    room = checkTags(own.part, room, MOST_TAGS)
  }
  return { parts: shown, hidden }
}

/** Those that hide what has them. */
function stylesIn(parts: Parts): ReadonlySet<string> {
  const [, part] = [...parts].find(([name]) => STYLES.test(name)) ?? []
  return hiddenStyles(part ? Buffer.from(part).toString('utf8') : '')
}

function showText(
  part: Uint8Array,
  styles: ReadonlySet<string>,
): { readonly part: Uint8Array; readonly hidden: number } {
  const xml = Buffer.from(part).toString('utf8')
  checkFields(xml)
  const { xml: own, hidden } = withoutHidden(xml, styles)
  return { part: Buffer.from(lightXml(own)), hidden }
}

/** The tree that the package makes of the document on its way to HTML, which nobody needs here. */
async function readTree(packed: Uint8Array): Promise<WordDocument> {
  let read: WordDocument | null = null
  await mammoth.convertToHtml(
    { buffer: Buffer.from(packed) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: WordDocument): object => {
        read = document
        return { ...document, children: [] }
      },
    },
  )
  if (read === null) throw new Error('it holds no text')
  return read
}
