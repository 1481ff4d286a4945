/** A German word, folded → its stem: what its cases, its plural and the forms of an adjective have in common. */

/**
 * As Snowball does, but for what makes another word of one (`persönlich` is no `Person`), and for `-er`: those who read
 * (`Leser`) are no form of `lesen`, mistakes (`Fehler`) none of `fehlen`.
 */
export function stemGerman(word: string): string {
  // The stem of `Seite` would be `seit` as well.
  if (WHOLE.has(word)) return `${word}.`
  const first = withoutEnding(word)
  return PLURAL_ER.test(first) ? first.slice(0, -'er'.length) : first.replace(/niss$/, 'nis')
}

/** Words without forms: others only look like theirs. */
const WHOLE: ReadonlySet<string> = new Set(
  'seit sich los bereits sondern gegen wegen neben oben unten hinten morgen gestern jedes messe besonders stets steven links rechts reis eis mark rate'.split(
    ' ',
  ),
)

/** `Kurs`, `Hals`, `Fuchs`: their last letter is no genitive. */
const NOUN_S =
  /(?:chs|krebs|schnaps|gips|raps|klops|kurs|puls|hals|gans|fels|zins|sims|bims|^vers|^mars)$/

function withoutEnding(word: string): string {
  if (NOUN_S.test(word)) return word
  if (/e[lr]ns?$/.test(word) && word.length > 5) return word.replace(/ns?$/, '')
  const [ending] = /(?:e[mns]?|(?:[bdfghklmnrt]|..o)s)$/.exec(word) ?? []
  if (ending === undefined) return word
  const rest = word.slice(0, ending.startsWith('e') ? -ending.length : -'s'.length)
  return rest.length > 2 && /[aeiouy]/.test(rest) ? rest : word
}

/** Nouns that have their plural in `-er`, at the end of a compound too, and adjectives by their own endings. */
const PLURAL_ER = new RegExp(
  `(?:${[
    'amt|bad|bild|blatt|brett|buch|dach|dorf|fach|feld|geist|geld|gesicht|glas|glied|gott|grab|gut|haus|holz|huhn|kind|kleid',
    'kalb|lamm|land|licht|lied|loch|denkmal|merkmal|mann|nest|rad|rand|rind|schild|schloss|schwert|tal|tuch|volk|wald|wort',
    'lich|isch|[^e]ig|bar|sam|haft|..[^aeiouy]end|iv|iell|onal|deutsch|neu|gross|klein|^alt|jung|lang|kurz|schwer|stark|hoh|weit|rot|schwarz|weiss',
  ].join('|')})er$`,
)
