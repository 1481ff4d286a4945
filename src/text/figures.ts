/** A text with figures of other scripts → the same with 0 to 9, each where it stood: `١٥`, `１５` → `15`. */

/** Arabic and Persian, Devanagari, and the broad ones of Chinese and Japanese: where the row of each begins. */
const ZEROS: readonly number[] = [0x06_60, 0x06_f0, 0x09_66, 0xff_10]
const OTHER = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g
const ANY = /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/

export function plainFigures(text: string): string {
  return text.replace(OTHER, (figure) => {
    const code = figure.charCodeAt(0)
    return String(code - ZEROS.find((each) => code >= each && code < each + 10)!)
  })
}

/** Whether there is a figure in it, of any of these scripts. */
export function hasFigure(text: string): boolean {
  return ANY.test(text)
}
