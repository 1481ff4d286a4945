/** Topic → the words of French newspapers that speak for it: see `Topic.terms`. */
import { frenchLeisure } from './fr-leisure.js'
import { frenchPublicLife } from './fr-public-life.js'
import { frenchWork } from './fr-work.js'

export const french: Readonly<Record<string, string>> = {
  ...frenchPublicLife,
  ...frenchWork,
  ...frenchLeisure,
}
