/** Delpher as text: `"Kop". "Algemeen Handelsblad". Amsterdam, 12-05-1905, p. 2. Geraadpleegd op Delpher …`. */
import { citedShape } from './cited.js'

const DAY = String.raw`(?<day>\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}[-/]\d{1,2}[-/]\d{1,2}(?: 0?0:00(?::00)?)?|\d{1,2} \p{L}{3,9} \d{4})`
const SEEN = String.raw`(?:Geraadpleegd op Delpher|Delpher)[^\n]{0,200}`

export const delpher = citedShape({
  rule: 'delpher',
  patterns: [
    new RegExp(
      String.raw`^[^\S\n]*["„“](?<headline>[^"”“„\n]{1,200})["”“]\.? (?:In: )?["„“](?<paper>[^"”“„\n]{2,120})["”“]\.? (?:[^\n]{1,60}?, )?${DAY}(?:, p\. ?(?<page>[\w-]{1,8}))?\. ${SEEN}$`,
      'u',
    ),
    new RegExp(
      String.raw`^[^\S\n]*["„“](?<paper>[^"”“„\n]{2,120})["”“]\.? (?:[^\n]{1,60}?, )?${DAY}(?:, p\. ?(?<page>[\w-]{1,8}))?\. ${SEEN}$`,
      'u',
    ),
    new RegExp(
      String.raw`^[^\S\n]*(?<paper>\p{L}[^\d"\n,]{2,100}),? (?:van )?${DAY}(?:, (?:ochtend|avond|dag|[\p{L} ]{3,20}(?:editie|blad)))?,? (?:p\.|pagina|blad) ?(?<page>[\w-]{1,8})[^\S\n]*$`,
      'u',
    ),
  ],
  notice:
    /^(?:https?:\/\/\S*(?:kb\.nl|delpher)\S*|KBNRC\d*|Geraadpleegd op .{0,160}|Dit artikel .{0,160}|Kopieerrechten.{0,160})$/i,
  hint: /Delpher|resolver\.kb\.nl/,
})
