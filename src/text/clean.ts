/** Decoded text → text with LF line ends, in NFC, without garbling and invisible characters, and the way back. */
import { hasMarkup } from '../record/raw-shapes.js'
import { findHiddenComments } from './hidden-comments.js'
import { findLinkNumbers } from './link-numbers.js'
import { HTML_SECTION, markupOf, replaceMarkup } from './markup.js'
import { MOJIBAKE, repairSequence } from './mojibake.js'
import { decodeReference, REFERENCE } from './reference.js'
import { leaveOut, type Edit, type EditedText } from './trace.js'
import { CONTINUATIONS, windows1252Of } from './windows-1252.js'

export type StepName =
  | 'hidden-comment'
  | 'link-number'
  | 'reference'
  | 'markup'
  | 'mojibake'
  | 'control'
  | 'line-end'
  | 'invisible'
  | 'blank'
  | 'composed'
  | 'run'

/** A change that is made wherever `pattern` matches. */
interface Step {
  readonly name: StepName
  readonly pattern: RegExp
  readonly replace: (match: string) => string
}

/** Joiners and direction marks matter in the scripts that need them, and hide words in Latin text. */
const AFTER_LATIN = String.raw`(?<=^|[\p{Script=Latin}\p{N}\p{P}\p{Z}\s])[\u200c-\u200f]+`
const NEVER_SEEN = String.raw`[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]`

const SEPARATORS = String.raw`[\0\x1c-\x1f]+`

/** In this order: a repaired sequence may be a no-break space or half of an accented letter. */
const STEPS: readonly Step[] = [
  // Twice, for text that went wrong twice.
  { name: 'mojibake', pattern: MOJIBAKE, replace: repairSequence },
  { name: 'mojibake', pattern: MOJIBAKE, replace: repairSequence },
  { name: 'control', pattern: /[\x80-\x9f]/g, replace: windows1252Of },
  // They part what stands around them.
  {
    name: 'invisible',
    pattern: new RegExp(`(?<=\\S)${SEPARATORS}(?=\\S)`, 'g'),
    replace: () => ' ',
  },
  { name: 'line-end', pattern: /\r\n?|[\v\f\u2028\u2029]/g, replace: () => '\n' },
  {
    name: 'invisible',
    pattern: new RegExp(`${NEVER_SEEN}|${AFTER_LATIN}`, 'gu'),
    replace: () => '',
  },
  // French typography and groups of figures keep their no-break spaces.
  {
    name: 'blank',
    pattern: /(?<!«|\d(?=.\d))[\xa0\u2007\u202f](?![;:!?»%€])/gu,
    replace: () => ' ',
  },
  // Characters below U+0300 do not change, and only the last of them can join with what follows.
  {
    name: 'composed',
    pattern: /[\0-\u02ff]?[^\0-\u02ff]+/gu,
    replace: (match) => match.normalize('NFC'),
  },
]

/**
 * Blanks and line ends in a row, where they are so many that nobody meant them. What looks for a mark between blanks takes
 * the square of their number. A row of tabs is one of empty cells.
 */
const LONG_RUN = /(?<![ \n])[ \n]{300,}/g
/** So many stay at either end of a row. */
const KEPT = 100
const RUN_STEP: Step = {
  name: 'run',
  pattern: LONG_RUN,
  replace: (match) => match.slice(0, KEPT) + match.slice(-KEPT),
}

/** What scrapes bring along; Markdown decodes references by itself. */
const SCRAPED_STEPS: readonly Step[] = [
  { name: 'reference', pattern: REFERENCE, replace: decodeReference },
]
/** What a reference in the HTML of a feed stands for is no markup: these wait until the tags are gone. */
const FEED_STEPS: readonly Step[] = [
  {
    name: 'reference',
    pattern: new RegExp(`${HTML_SECTION}|${REFERENCE.source}`, 'g'),
    replace: (match) => (match.startsWith('<') ? match : decodeReference(match)),
  },
]

/** Text without any of these needs no cleaning, and most text has none. */
const SUSPECT = new RegExp(
  `[^\\t\\n\\x20-\\x7e\\xa1-\\xac\\xae-\\u02ff\\u2010-\\u2015\\u2018-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122]|[\\xc2-\\xf4][${CONTINUATIONS}]`,
)

export interface CleanText {
  readonly text: string
  /** What each step that changed something did, in order. */
  readonly changes: readonly Change[]
}

export interface Change {
  readonly name: StepName
  readonly edits: readonly Edit[]
}

/** `isScraped`: it may hold character references, and a feed its markup. */
export function cleanText(original: string, isScraped: boolean): CleanText {
  const shown = leaveOut(original, isScraped ? findHiddenComments(original, false) : [])
  const plain = leaveOut(shown.text, isScraped ? findLinkNumbers(shown.text) : [])
  const steps = [...chooseSteps(plain.text, isScraped), RUN_STEP]
  let { text } = plain
  const left = [
    { name: 'hidden-comment', edits: shown.edits },
    { name: 'link-number', edits: plain.edits },
  ] as const
  const changes: Change[] = left.filter(({ edits }) => edits.length > 0)
  for (const step of steps) {
    const edited = runStep(text, step)
    if (edited.edits.length > 0) changes.push({ name: step.name, edits: edited.edits })
    text = edited.text
  }
  return { text, changes }
}

function chooseSteps(text: string, isScraped: boolean): readonly Step[] {
  const scraped = isScraped && text.includes('&') ? SCRAPED_STEPS : []
  if (isScraped && hasMarkup(text)) {
    const isHtml = scraped.length > 0 && new RegExp(HTML_SECTION).test(text)
    const steps = isHtml ? FEED_STEPS : scraped
    return [...steps, stripMarkup(text), ...(isHtml ? scraped : []), ...STEPS]
  }
  if (scraped.length === 0) return SUSPECT.test(text) ? STEPS : []
  return [...scraped, ...STEPS]
}

/** In Markdown tags are text, and so they are in raw text that is no feed. */
function stripMarkup(feed: string): Step {
  return { name: 'markup', pattern: markupOf(feed), replace: replaceMarkup }
}

function runStep(text: string, { pattern, replace }: Step): EditedText {
  const edits: Edit[] = []
  const parts: string[] = []
  let done = 0
  let shift = 0
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const replacement = replace(match)
    if (replacement === match) continue
    parts.push(text.slice(done, index), replacement)
    done = index + match.length
    edits.push({
      after: index + shift,
      before: index,
      afterEnd: index + shift + replacement.length,
      beforeEnd: done,
    })
    shift += replacement.length - match.length
  }
  return edits.length === 0 ? { text, edits } : { text: parts.join('') + text.slice(done), edits }
}
