/** Topic → the words of Spanish newspapers that speak for it: see `Topic.terms`. */
import { spanishLeisure } from './es-leisure.js'
import { spanishPublicLife } from './es-public-life.js'
import { spanishWork } from './es-work.js'

export const spanish: Readonly<Record<string, string>> = {
  ...spanishPublicLife,
  ...spanishWork,
  ...spanishLeisure,
}
