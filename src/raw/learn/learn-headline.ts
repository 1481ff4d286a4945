/** What stands at the top of records when page and date are taken away → where the headline is; null where nothing shows it. */
import { countUp } from '../../record/by-key.js'
import { isInCapitals } from '../folder/claim-headline.js'
import { isProse } from '../prose.js'
import { titleLabelOf } from '../top/title-label.js'

export type LearnedHeadline = number | 'capitals' | { readonly label: string }

/** In so many records it must be one. */
const SHARE = 0.8
/** So often a headline in capitals goes on in a second line, or the first line will do. */
const OFTEN = 0.1
const LONGEST = 150
const NEAR = 6

/** `tops`: by record, the lines that are left. */
export function learnHeadline(tops: readonly (readonly string[])[]): LearnedHeadline | null {
  const enough = SHARE * tops.length
  const label = findLabel(tops, enough)
  if (label !== null) return { label }
  const inCapitals = tops.filter(
    (lines) => isInCapitals(lines[0] ?? '') && lines.some((line) => !isInCapitals(line)),
  )
  const isLong =
    inCapitals.filter(([, second = '']) => isInCapitals(second)).length >= OFTEN * tops.length
  if (isLong && inCapitals.length >= enough) return 'capitals'
  if (tops.filter(beginsWithHeadline).length >= enough) return 1
  const below = tops.filter((lines) => {
    const at = lines.slice(0, NEAR).findIndex(isInCapitals)
    return at !== -1 && lines.slice(0, at).every((line) => !isProse(line)) && at < lines.length - 1
  })
  return below.length >= enough ? 'capitals' : null
}

function findLabel(tops: readonly (readonly string[])[], enough: number): string | null {
  const counts = new Map<string, number>()
  for (const lines of tops) {
    const titles = lines.flatMap((line) => titleLabelOf(line) ?? [])
    for (const label of new Set(titles)) countUp(counts, label)
  }
  return [...counts].find(([, count]) => count >= enough)?.[0] ?? null
}

/** A line that is no text, and text below it. */
export function beginsWithHeadline([first = '', ...rest]: readonly string[]): boolean {
  return (
    first.length <= LONGEST &&
    /\p{L}/u.test(first) &&
    !/[,;:]$/.test(first) &&
    !/^\p{Ll}/u.test(first) &&
    !isProse(first) &&
    rest.length > 0
  )
}
