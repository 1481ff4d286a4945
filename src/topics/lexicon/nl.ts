/** Topic → the words of newspapers in the Low Countries, from 1945 on, that speak for it: see `Topic.terms`. */
import { dutchCommunity } from './nl-community.js'
import { dutchIncidents } from './nl-incidents.js'
import { dutchKnowledge } from './nl-knowledge.js'
import { dutchLeisure } from './nl-leisure.js'
import { dutchPower } from './nl-power.js'
import { dutchWork } from './nl-work.js'

export const dutch: Readonly<Record<string, string>> = {
  ...dutchCommunity,
  ...dutchIncidents,
  ...dutchKnowledge,
  ...dutchLeisure,
  ...dutchPower,
  ...dutchWork,
}
