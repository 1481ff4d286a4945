/** Topic → the words of British and American newspapers that speak for it: see `Topic.terms`. */
import { englishLeisure } from './en-leisure.js'
import { englishPublicLife } from './en-public-life.js'
import { englishWork } from './en-work.js'

export const english: Readonly<Record<string, string>> = {
  ...englishPublicLife,
  ...englishWork,
  ...englishLeisure,
}
