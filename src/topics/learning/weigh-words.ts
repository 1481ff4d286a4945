/** The words of a text → how much each of them weighs in it. */
import { countUp } from '../../record/by-key.js'
import type { Words } from '../../record/words.js'
import { PLACE_WEIGHT } from '../count-terms.js'

/**
 * The weight of each word, in the order of the text: `1 + ln c` for one that occurs c times, a headline counting 2.5 and a lead 1.5;
 * all of them divided by the length of the whole, so that long texts weigh as much as short ones.
 */
export type WeighedWords = ReadonlyMap<string, number>

export function weighWords({ lower, leadAt, bodyAt }: Words): WeighedWords {
  const weights = new Map<string, number>()
  const { headline, lead, body } = PLACE_WEIGHT
  for (let at = 0; at < lower.length; at++) {
    const weight = at < leadAt ? headline : at < bodyAt ? lead : body
    countUp(weights, lower[at]!, weight)
  }
  let sum = 0
  for (const [word, count] of weights) {
    const weight = 1 + Math.log(count)
    weights.set(word, weight)
    sum += weight * weight
  }
  const length = Math.sqrt(sum)
  for (const [word, weight] of weights) weights.set(word, weight / length)
  return weights
}
