/** A line that names an agency and beside it a paper or its desk, and nobody → the agency. */
import { alternativesOf } from '../../article/dates/date-words.js'
import type { SourceBook } from '../../article/fields/source-book.js'
import { mergeSources } from '../dateline.js'
import type { Finding, Reading, Recognizer, Spot } from '../draft.js'
import { isPeriodical, isPublisher, isTitleOfPaper } from '../top/publisher.js'
import { isUnsigned } from './signed-line.js'

const LONGEST = 60
const MOST_PIECES = 4
const CUE = new RegExp(`^(?:${alternativesOf('byline')})(?!\\p{L})\\s?:?\\s+`, 'iu')
const BETWEEN = new RegExp(
  `\\s*[/,&+|]\\s*|\\s+[-–—]\\s+|\\s+(?:${alternativesOf('and')}|avec|met|mit|with|con|com|z)\\s+`,
  'iu',
)
/** Of an agency that goes without its name: `20 Minutes avec agence`. */
const SOME_AGENCY =
  /^(?:l[’'])?(?:agences?|agentschappen|agencies|agenturen|agencias|agenzie|agências)$/iu

/** `Par Le Courrier avec AFP`, `Redactie / Belga`, `Das Echo mit dpa` below a headline. */
export const deskAndAgency: Recognizer = {
  id: 'desk-and-agency',
  zone: 'line',
  atMost: 0.83,
  recognize({ text, start, next }: Spot, { draft, book }: Reading): Finding | null {
    if (next === '' || draft.authors.length + draft.sources.length > 0) return null
    if (!(draft.headline !== null || draft.hasHeader)) return null
    const sources = readDeskAndAgency(text, book)
    if (sources.length === 0) return null
    const at = start + (CUE.exec(text)?.[0].length ?? 0)
    const span = { start, end: start + text.length, at, rule: 'byline-source', confidence: 0.83 }
    return {
      found: { sources: mergeSources(draft.sources, sources) },
      spans: [{ ...span, field: 'sources' }],
    }
  },
}

/** The agencies, and the papers beside them; none where anything else stands there, or an agency alone. */
function readDeskAndAgency(text: string, book: SourceBook): readonly string[] {
  if (text.length > LONGEST || !/[\s/]/.test(text)) return []
  const cue = CUE.exec(text)?.[0].length ?? 0
  const pieces = text.slice(cue).split(BETWEEN)
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return []
  const known = pieces.map((piece) => book.findAt(piece, 0))
  const agencies = known.map((found, index) =>
    found?.end === pieces[index]!.length ? found.name : null,
  )
  if (agencies.every((name) => name === null)) return []
  const desks = pieces.filter((_, index) => agencies[index] === null)
  if (desks.length === 0 || !desks.every(isDesk)) return []
  const papers = pieces.map((piece, index) => agencies[index] ?? (isPaper(piece) ? piece : null))
  return papers.filter((name) => name !== null)
}

function isDesk(piece: string): boolean {
  return isUnsigned(piece) || isPaper(piece) || SOME_AGENCY.test(piece)
}

function isPaper(piece: string): boolean {
  return (
    /^\p{Lu}/u.test(piece) && [isPublisher, isPeriodical, isTitleOfPaper].some((is) => is(piece))
  )
}
