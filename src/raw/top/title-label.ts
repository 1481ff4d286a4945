/** A line such as `Titel: Brug gaat open` → how far its label reaches. */
import { nameOfKey } from '../shapes/block-keys.js'
import { endOfLine, skipBlankLines, type Stretch } from '../stretch.js'
import { isOfNames } from './publisher.js'

const LABEL = /^(?<label>\p{L}[\p{L} ]{1,24}?)\s*:\s+(?=\S)/u
const LABELS =
  /^(?:betreft|betr|onderwerp|re|subject|sujet|objet|concerne|betrifft|betreff|thema|asunto|oggetto)$/i

/** The words before the colon where they say that a headline follows; null for any other line. */
export function titleLabelOf(line: string): string | null {
  const label = LABEL.exec(line)?.groups?.['label']
  if (label === undefined) return null
  return nameOfKey(label) === 'headline' || LABELS.test(label) ? label : null
}

/** How many characters stand before the headline; 0 where no such label does. */
export function measureTitleLabel(line: string): number {
  return titleLabelOf(line) === null ? 0 : (LABEL.exec(line)?.[0].length ?? 0)
}

const LONGEST_LINE = 200
/** So far below the name of an office a label may stand that says which line is the headline. */
const MOST_OVER_LABEL = 10

/** `PARKET VAN DE PROCUREUR`, `MEDEDELING AAN DE PERS`, and further down `Betreft: …`: an office heads its letters so. */
export function isOverTitleLabel(first: string, text: string, { start, end }: Stretch): boolean {
  if (!isOfNames(first)) return false
  let offset = start
  for (let lines = 0; lines < MOST_OVER_LABEL && offset < end; lines++) {
    offset = skipBlankLines(text, offset, end)
    const lineEnd = endOfLine(text, offset, end)
    const line = text.slice(offset, lineEnd).trim()
    if (line.length > LONGEST_LINE) return false
    if (line.includes(':') && measureTitleLabel(line) > 0) return true
    offset = lineEnd + 1
  }
  return false
}
