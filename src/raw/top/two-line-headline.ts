/** Two lines with no blank one between them → whether the second goes on with the headline that the first begins. */
import { isByline, isShouted } from './kind-of-line.js'

const LONGEST = 150
/** In small letters. `out`, `on` and `in` may end an English headline. */
const OPEN_END: ReadonlySet<string> = new Set(
  `de het een en of als der die dat voor van met zonder tegen naar bij aan the a an and or of for with than as our their his
  her das dem den ein eine einen einem und oder für mit von vom im am zum zur beim auf le la les un une des du et ou pour avec
  à au aux sur chez el los las una y o con para del al il lo gli e per di da do dos della nel um uma na no w dla`.split(
    /\s+/,
  ),
)
/** A headline has so many words at least before it is cut by its width. */
const FEWEST_WORDS = 3
/** What is said goes on. */
const OPEN_QUOTE = /„[^“”]*$|«[^»]*$|^[^„”]*“[^”]*$/u

/** `Politie vindt 35 gestolen` and `fietsen in garage`, `Sluis dicht;` and `schippers boos`, or both in capitals. What stands below them is for the caller to judge. */
export function goesOnBelow(line: string, next: string): boolean {
  if (line.length + next.length > LONGEST || isByline(next)) return false
  if (isShouted(line) && next === next.toUpperCase() && /\p{Lu}/u.test(next)) return true
  if (/[.!?:]["”’»)]?$/u.test(line) || /[.,;:]$/.test(next)) return false
  if (line.endsWith(';')) return /^\p{Ll}/u.test(next)
  return /^\p{Ll}/u.test(next) || isOpenAtEnd(line)
}

/** `Markt verhuist naar het`, `„Unsere Mühle darf`: it ends no headline, whatever the next line begins with. */
export function isOpenAtEnd(line: string): boolean {
  const words = line.trimEnd().split(' ')
  const last = words.at(-1) ?? ''
  const word = isShouted(line) ? last.toLowerCase() : last
  return words.length >= FEWEST_WORDS && (OPEN_END.has(word) || OPEN_QUOTE.test(line))
}
