/**
 * A text that a browser printed → the same, without what it sets over and under each sheet: the day of printing, and the
 * address with the number of the sheet. That day is none of the article.
 */
import { remarkAt } from '../../article/remark.js'
import { frameAt, type Opening } from '../shapes/shape.js'
import { listLines, type Stretch, type TextLine } from '../stretch.js'

/** Most texts have no such line, and need not be read line by line. */
const MAY_HOLD = /:\/\/\S{3,300}\s{1,80}\(?\d/
/** `https://www.example.org/old-lock 1/2`, `http://www.example.org/sluis Pagina 1 van 2`, with the day in older ones */
const FOOT =
  /^(?:https?|file):\/\/\S{3,300}\s+(?:\(?(?:(?:page|pagina|seite|página|strona|sida)\s)?\d{1,3}(?:\s?\/\s?|\s(?:of|van|sur|de|von|di|z|av)\s)\d{1,3}\)?|\(\d{1,3}\sof\s\d{1,3}\).{0,40}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})$/iu
/** `20/03/2022, 14:35 Oude sluis …` */
const HEAD =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:,?\s(?:om |à |at |um )?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)?(?=\s|$)/iu
const SHOWN = 60

export function withoutPrintFrame(text: string, opening: Opening): Opening {
  if (opening.isMail) return opening
  const left = opening.bodies.flatMap((body) =>
    MAY_HOLD.test(text.slice(body.start, body.end)) ? findFrame(listLines(text, body)) : [],
  )
  const [first] = left
  if (!first) return opening
  return {
    ...opening,
    blank: [...(opening.blank ?? []), ...left],
    spans: [...opening.spans, ...left.map((line) => frameAt(line, 'page-furniture'))],
    remarks: [
      ...opening.remarks,
      ...left.map(({ start, end }) =>
        remarkAt(start, 'page-furniture', text.slice(start, end).slice(0, SHOWN)),
      ),
    ],
  }
}

/** Without a foot nothing shows that the day in the first line is that of printing. */
function findFrame(lines: readonly TextLine[]): readonly Stretch[] {
  const full = lines.flatMap(trimmed)
  const feet = full.filter(({ text }) => text.includes('://') && FOOT.test(text))
  const [head] = full
  if (feet.length === 0 || !head) return []
  const day = HEAD.exec(head.text)?.[0].length ?? 0
  const again = day === 0 ? [] : full.filter(({ text }, at) => at > 0 && text === head.text)
  const found = [...feet, ...again]
  return day === 0
    ? found
    : [{ start: head.start, end: head.start + day }, ...found].toSorted((a, b) => a.start - b.start)
}

function trimmed({ text, start }: TextLine): readonly TextLine[] {
  const line = text.trim()
  if (line === '') return []
  const from = start + text.indexOf(line)
  return [{ text: line, start: from, end: from + line.length }]
}
