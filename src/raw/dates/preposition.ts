/** The word before a date → whether the date belongs to the sentence. */
import { alternativesOf } from '../../article/dates/date-words.js'

/** Behind one of these a date belongs to the sentence: `verkiezingen van 25 mei 2014`. */
export const PREPOSITION = new RegExp(
  `^(?:${alternativesOf('on')}|sinds|vanaf|tot|voor|na|in|since|from|until|till|by|after|before|bis|seit|ab|nach|depuis|dès|jusqu'au|avant|après|desde|hasta|dal|dall'|al|fino|até|após)$`,
  'iu',
)
