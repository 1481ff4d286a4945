/** A character beyond ASCII between its neighbours → how likely it is that somebody wrote it there. */

/** Natural logarithms. What is likely has the likelihood of a sign of its kind; what is not is a slip, or another character. */
const COMMON = -3
const RARE = -5
const ODD = -9
const NEVER = -12

const LETTER = /\p{L}/u
const LATIN = /\p{Script=Latin}/u
const LOWER = /\p{Ll}/u
const UPPER = /\p{Lu}/u
const BOX = /[\u2500-\u259f]/
const SPACE = /[\s\xa0]/
const LONE = new Set('àâáèéêòóôôöyåÅÀÁÉÈÊÓœæаикосувяіюоеηοαωиуйж')

/** Nothing before the first byte of a text, or after the last: as a blank. */
const NOTHING = ' '

export function isLetter(character: string): boolean {
  return LETTER.test(character) && character !== 'ª' && character !== 'º'
}

/** What the case, the script and the neighbours of a letter say; how common it is in a language is not counted. */
export function weighLetter(before: string, letter: string, after: string): number {
  const isAfterLetter = isLetter(before)
  const isBeforeLetter = isLetter(after)
  const isMixed =
    (isAfterLetter && LATIN.test(before) !== LATIN.test(letter)) ||
    (isBeforeLetter && LATIN.test(after) !== LATIN.test(letter))
  if (isMixed) return NEVER
  if (!isAfterLetter && !isBeforeLetter) return LONE.has(letter) ? -1 : -4
  if (UPPER.test(letter)) {
    if (LOWER.test(before)) return ODD + 1
    if (UPPER.test(before) || UPPER.test(after)) return -1
    return -2
  }
  if (UPPER.test(after)) return UPPER.test(before) ? -2 : -6
  return LOWER.test(letter) ? 0 : -2
}

type Weigh = (before: string, after: string, sign: string) => number

const isInWord = (before: string, after: string): boolean => isLetter(before) && isLetter(after)

const opening: Weigh = (before, after) => {
  if (isLetter(before) || /\d/.test(before)) return ODD
  return isLetter(after) || /[\d('’‘“„…¿¡]/.test(after) ? COMMON : -6
}
const closing: Weigh = (before, after) => {
  if (isLetter(after)) return isLetter(before) ? ODD : -7
  return isLetter(before) || /[\d.,!?)…’”%]/.test(before) ? COMMON : -6
}
/** The quotation marks of German open low and close as those of English open; Swedish opens as it closes. */
const either: Weigh = (before, after, sign) =>
  Math.max(opening(before, after, sign), closing(before, after, sign))
const guillemet: Weigh = (before, after) => {
  if (isInWord(before, after)) return NEVER
  return SPACE.test(before) || SPACE.test(after) || /[.,!?)(;:]/.test(before + after) ? COMMON : -6
}
const apostrophe: Weigh = (before, after) =>
  isInWord(before, after) ? -1.5 : either(before, after, '’')
const dash: Weigh = (before, after) => {
  if (isLetter(before) && isLetter(after)) return LOWER.test(before) && LOWER.test(after) ? -5 : -4
  if (isLetter(before) || isLetter(after)) return -6
  return COMMON
}
const ellipsis: Weigh = (before, after) => {
  if (isInWord(before, after)) return -7
  return isLetter(before) || isLetter(after) ? COMMON : RARE
}
const blank: Weigh = (before, after) => {
  if (isInWord(before, after)) return -7
  return /[\d:;!?»«%€–—]/.test(before + after) ? COMMON : RARE
}
const money: Weigh = (before, after) =>
  isLetter(before) || isLetter(after) ? ODD - 2 : /[\d\s\xa0(]/.test(before + after) ? -4 : -7
const degree: Weigh = (before, after) =>
  /[\dnNoO]/.test(before) && !/[a-z]/.test(isLetter(before) ? after : '')
    ? COMMON
    : isInWord(before, after)
      ? NEVER
      : -7
const ordinal: Weigh = (before, after) =>
  /[\d.nN]/.test(before) && !isLetter(after) ? COMMON : ODD
const power: Weigh = (before, after) =>
  /[mM]/.test(before) && !isLetter(after)
    ? COMMON
    : isLetter(before) || isLetter(after)
      ? NEVER
      : -7
const fraction: Weigh = (before, after) =>
  isLetter(before) || isLetter(after) ? NEVER : /[\d\s]/.test(before) ? -4 : -7
const upsideDown: Weigh = (before, after) =>
  !isLetter(before) && (isLetter(after) || /[¿¡“«"']/.test(after)) ? COMMON : ODD
const bullet: Weigh = (before, after) =>
  isInWord(before, after) ? ODD : isLetter(before) || isLetter(after) ? -6 : -4
const paragraphSign: Weigh = (before, after) =>
  isLetter(before) || isLetter(after) ? NEVER : /[\s\xa0\d§]/.test(after) ? -4 : -7
const trademark: Weigh = (_before, after) => (isLetter(after) ? NEVER : -6)
/** Frames of tables are the same sign over and over; text in another encoding is never that. */
const box: Weigh = (before, after, sign) => {
  if (before === sign || after === sign) return COMMON + 1
  if (BOX.test(before) || BOX.test(after)) return -6
  return isLetter(before) || isLetter(after) ? NEVER : -6
}
const acute: Weigh = (before, after) => (isInWord(before, after) ? -6 : -7)

const SIGNS: ReadonlyMap<string, Weigh> = new Map(
  (
    [
      ['„‚‹', opening],
      ['“”‘›', either],
      ['’', apostrophe],
      ['«»', guillemet],
      ['–—', dash],
      ['…', ellipsis],
      ['\xa0', blank],
      ['€£', money],
      ['°', degree],
      ['ºª', ordinal],
      ['²³', power],
      ['½¼¾', fraction],
      ['¿¡', upsideDown],
      ['•·', bullet],
      ['§', paragraphSign],
      ['©®™', trademark],
      ['№', opening],
      ['´', acute],
    ] as const
  ).flatMap(([signs, weigh]) => Array.from(signs, (sign) => [sign, weigh] as const)),
)

/** A sign that is no letter, between its neighbours. */
export function weighSign(before: string, sign: string, after: string): number {
  const weigh = SIGNS.get(sign) ?? (BOX.test(sign) ? box : null)
  if (weigh) return weigh(before || NOTHING, after || NOTHING, sign)
  if (/[\p{Cc}\p{Cn}\p{Co}\ufffd]/u.test(sign)) return NEVER - 2
  if (sign === '¤') return NEVER
  if (sign === '\xad') return isInWord(before, after) ? -7 : ODD
  return isLetter(before) || isLetter(after) ? NEVER : ODD
}
