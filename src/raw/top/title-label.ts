/** A line such as `Titel: Brug gaat open` → how far its label reaches. */
import { nameOfKey } from '../shapes/block-keys.js'

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
