/** The headlines that a rule would give to files → whether too many of them are the name of a series, a label or a number. */
import { countUp } from '../../record/by-key.js'

/** So many files with one headline are a series, and its name is none of an article. */
const FEWEST_SAME = 3
/** So many are an exception. */
const TOLERATED = 0.05
/** `Sprecherin: Jo Tak`, `1. Kanal gesperrt`, `Home > Regio > Brugge` */
const NONE = /^\p{L}[\p{L} ]{1,24}?\s*:\s|^\d{1,3}[.)]\s|\s[>»›]\s.*\s[>»›]\s/u

export function hasDoubtfulHeadlines(headlines: readonly string[]): boolean {
  const counts = new Map<string, number>()
  for (const headline of headlines) countUp(counts, keyOf(headline))
  const doubtful = headlines.filter((headline) => {
    const isSame = (counts.get(keyOf(headline)) ?? 0) >= FEWEST_SAME
    return isSame || headline === '' || NONE.test(headline)
  })
  return doubtful.length > TOLERATED * headlines.length
}

function keyOf(headline: string): string {
  return headline.toLowerCase().replace(/\d+/g, '0')
}
