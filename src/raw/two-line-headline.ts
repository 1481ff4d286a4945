/** Two lines with no blank one between them → whether the second goes on with the headline that the first begins. */
import { isByline, isShouted } from './kind-of-line.js'

const LONGEST = 150

/** `Politie vindt 35 gestolen` and `fietsen in garage`, or both in capitals. What stands below them is for the caller to judge. */
export function goesOnBelow(line: string, next: string): boolean {
  if (line.length + next.length > LONGEST) return false
  if (isShouted(line) && isShouted(next)) return true
  return (
    /^\p{Ll}/u.test(next) &&
    !/[.!?:;]["”’»)]?$/u.test(line) &&
    !/[.,;:]$/.test(next) &&
    !isByline(next)
  )
}
