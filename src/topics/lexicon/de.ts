/** Topic → the words of German newspapers that speak for it: see `Topic.terms`. */
import { germanLeisure } from './de-leisure.js'
import { germanPublicLife } from './de-public-life.js'
import { germanWork } from './de-work.js'

export const german: Readonly<Record<string, string>> = {
  ...germanPublicLife,
  ...germanWork,
  ...germanLeisure,
}
