/** Two lines with no blank one between them → whether the second goes on with the headline that the first begins. */
import { isByline, isShouted } from './kind-of-line.js'

const LONGEST = 150
/** No headline ends in such a word. */
const OPEN_END =
  /(?<![\p{L}\d])(?:de|het|een|van|der|den|des|the|a|an|of|and|le|la|les|du|et|un|une|à|au|aux|die|das|dem|ein|eine|einen|einem|und|für|vom|zum|zur|beim|el|los|las|y|del|con|para|il|lo|gli|di|della|do|w|dla)$/iu

/** What is said goes on. */
const OPEN_QUOTE = /„[^“”]*$|«[^»]*$|^[^„”]*“[^”]*$/u

/** `Markt verhuist naar het`, `„Unsere Bücherei darf`: the next line belongs to it, whatever it begins with. */
export function isOpenEnd(line: string): boolean {
  return OPEN_END.test(line.trimEnd()) || OPEN_QUOTE.test(line)
}

/** `Politie vindt 35 gestolen` and `fietsen in garage`, or both in capitals. What stands below them is for the caller to judge. */
export function goesOnBelow(line: string, next: string): boolean {
  if (line.length + next.length > LONGEST || isByline(next)) return false
  if (isShouted(line) && next === next.toUpperCase() && /\p{Lu}/u.test(next)) return true
  if (isOpenEnd(line)) return !/[.,;:]$/.test(next)
  return /^\p{Ll}/u.test(next) && !/[.!?:;]["”’»)]?$/u.test(line) && !/[.,;:]$/.test(next)
}
