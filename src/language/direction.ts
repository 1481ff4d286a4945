/** A language → the direction that it is written in. */
import { primaryLanguage } from './primary-language.js'
import { listWords } from './word-list.js'

export type Direction = 'ltr' | 'rtl'

/** Languages that are mostly written from right to left, by the first part of their tag. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  listWords('ar arc arz ary ckb dv fa glk he iw ks lrc mzn nqo pnb ps sd syr ug ur yi ji'),
)
const SCRIPT = /-(arab|hebr|syrc|thaa|nkoo|adlm|rohg|samr|mand)\b|-[a-z]{4}\b/

/** A script in the tag overrides the language: `az-arab` runs from right to left, `ks-deva` does not. */
export function directionOf(tag: string): Direction {
  const script = SCRIPT.exec(tag.toLowerCase())
  const isRightToLeft = script
    ? script[1] !== undefined
    : RIGHT_TO_LEFT.has(primaryLanguage(tag.toLowerCase()))
  return isRightToLeft ? 'rtl' : 'ltr'
}
