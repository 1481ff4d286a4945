/** What stands above the first record of an export → whether it is the cover of the export, and no article. */

/** Words that a list of hits, a request or a receipt has. */
const COVER =
  /^\s*(?:download|time of|send to|terms|source|project|search|suche|recherche|zoek|date and time|user name|job number|client|documents?\b|dokumente?\b|artikelen|table of contents|inhalt|inhoud|report information|ergebnis|results?|treffer|datum\b|datum:|nyheter|nyheder|factiva|dow jones|©|>\s|\d{1,4}[.)]\s|[-=_*]{3,})/imu
const LONGEST = 400
const SENTENCE = /[.!?]["”’»)]?\s+\p{Lu}/u

/** A text of some length, with sentences in it and nothing that a cover has, is an article of its own. */
export function isCover(above: string): boolean {
  return COVER.test(above) || (above.length <= LONGEST && !SENTENCE.test(above))
}
