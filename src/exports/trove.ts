/** Trove as text: `The Argus (Melbourne, Vic. : 1848 - 1957), Tuesday 2 April 1918, page 5`, or its citation. */
import { citedShape } from './cited.js'

const PAPER = String.raw`(?<paper>[^()\n]{2,100} \([^()\n]{2,80}\d{4}\s?[-–]\s?(?:\d{4})?\))`
const CLOSED = String.raw`[^\S\n]*$`

export const trove = citedShape({
  rule: 'trove',
  patterns: [
    new RegExp(
      String.raw`^[^\S\n]*${PAPER},? (?<day>\p{L}{3,9},? \d{1,2} \p{L}{3,9},? \d{4}),? (?:pages?|pp?\.)\s?(?<page>[\w()-]{1,12}(?: \([\w ]{1,30}\))?)(?:,? https?:\/\/\S{1,100})?${CLOSED}`,
      'u',
    ),
    new RegExp(
      String.raw`^[^\S\n]*(?<headline>[^\n]{1,200}?)\.? \((?<day>\d{4}, \p{L}{3,9} \d{1,2})\)\. ${PAPER}, pp?\.\s?(?<page>[\w-]{1,12})[^\n]{0,200}nla\.gov\.au[^\n]{0,80}${CLOSED}`,
      'u',
    ),
  ],
  notice:
    /^(?:https?:\/\/\S*(?:nla\.gov\.au|trove)\S*|nla\.gov\.au\S*|National Library of Australia\b.{0,100}|Retrieved .{0,120}|Article identifier.{0,80})$/i,
  hint: /\(\S[^()\n]{1,80}\d{4}\s?[-–]\s?(?:\d{4})?\)/,
})
