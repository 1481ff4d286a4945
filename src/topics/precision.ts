/** How far the first topic is ahead → how often such a first topic was right. */
import type { LanguageTag } from '../record/names.js'

export function precisionAt(_language: LanguageTag, _margin: number): number | null {
  return null
}
