/** `Image caption,` on a line of its own, and what the picture shows on the next → both are none of the text. */
import { remarkAt } from '../../article/remark.js'
import { caseless } from '../../text/caseless.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { isProse } from '../prose.js'

const LONGEST_LABEL = 30
const LONGEST_CAPTION = 200
const SHOWN = 60
const LABEL = caseless(
  /^(?:image caption|photo caption|bildunterschrift|bildtext|(?:foto)?(?:bij|onder)schrift|légende(?: de (?:la photo|l[’']image))?|pie de foto|didascalia|legenda(?: da foto)?|billedtekst|podpis (?:zdjęcia|pod zdjęciem))\s?[,:]?$/u,
)

/** Whether the line only announces what the next one says of a picture. */
export function announcesCaption(line: string): boolean {
  return line.length <= LONGEST_LABEL && LABEL.test(line)
}

/** The caption stands right below its label, and a blank line follows, or it is too short for text. */
export const captionLine: Recognizer = {
  id: 'caption-line',
  zone: 'line',
  atMost: 0.86,
  recognize({ text, start, ahead }: Spot, { draft }: Reading): Finding | null {
    if (draft.headline === null || !announcesCaption(text)) return null
    const [label = '', caption = '', after = ''] = ahead.split('\n', 3)
    const shown = caption.trim()
    if (shown === '' || shown.length > LONGEST_CAPTION) return null
    if (after.trim() !== '' && isProse(shown)) return null
    const end = start + label.length + 1 + caption.trimEnd().length
    if (ahead.slice(end - start).trim() === '') return null
    const span = { field: null, start, end, at: start, rule: 'page-furniture', confidence: 0.86 }
    return {
      found: {},
      spans: [span],
      remarks: [remarkAt(start, 'page-furniture', shown.slice(0, SHOWN))],
    }
  },
}
