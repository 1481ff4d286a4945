/** An English word → its stem: what its plural and the forms of a verb have in common, and no word that is made of it. */

/**
 * Snowball takes `news` for `new`, `university` for `universe` and `organization` for `organ`. Of the endings only those are
 * taken away that make another form of the same word: `-s`, `-ed`, `-ing`.
 */
export function stemEnglish(word: string): string {
  if (WHOLE.has(word)) return word
  const singular = withoutPlural(word)
  return WHOLE.has(singular) ? singular : withoutEnd(withoutVerbEnd(singular))
}

/** Words that only end like forms of others. */
const WHOLE: ReadonlySet<string> = new Set(
  `news gas yes bus bias lens goods gross always perhaps besides towards afterwards overseas whereas customs means
  economics electronics athletics ethics physics atlas canvas alias texas kansas dallas thomas christmas mars wales
  morning evening during according nothing anything ceiling wedding herring pudding shilling darling sibling bearing
  wicked rugged speed need unite united
  humane morale locale rationale finale urbane artiste envelope secrete simone justine denise christine`.split(
    /\s+/,
  ),
)

/** `boss`, `virus` and `crisis` are no plurals. */
function withoutPlural(word: string): string {
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

/** Two vowels or more, with consonants between them: the word is no short one. */
const LONG = /[aeiouy][^aeiouy]+[aeiouy]/
const DOUBLED = /([^aeiouylszf])\1$/
/** `fuelled`, `dialling`. */
const FUEL = /(?:[^q]u|i)[ae]ll$/

function withoutVerbEnd(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, -1)
  const [ending] = /(?:ing|[^e]ed)$/.exec(word) ?? []
  if (ending === undefined) return word
  const base = word.slice(0, ending === 'ing' ? -3 : -2)
  if (base.length < 2 || !/[aeiouy]/.test(base)) return word
  if (FUEL.test(base)) return base.slice(0, -1)
  // `added`, `erring`.
  if (DOUBLED.test(base) && base.length > 3) return base.slice(0, -1)
  return LOST_E.test(base) && !LONG.test(base) ? `${base}e` : base
}

/** Verbs of one syllable that end in a silent `e`: `hop(e)`, `leav(e)`, `danc(e)`, `settl(e)`, `argu(e)`. */
const LOST_E = new RegExp(
  [
    '^(?:[^aeiouy]|qu)*[aeiouy][^aeiouywx]$',
    '(?:[aeiou]{2}[vzscg]|ws)$',
    '(?:[nrlp]s|[nr]c|[rdl]g|[rl]v|[bcdfgkpstz]l|[bct]r|u)$',
    '^(?:creat|guid|chang|rang|plung|loung|hing|fring|cring|wast|tast|past|breath|bath|cloth|sooth|seeth)$',
  ].join('|'),
)

/** A silent `e` is gone before endings: `deciding`, `heroes`, `boxes`. Of short words it makes others: `car`, `care`. */
function withoutEnd(word: string): string {
  if (/..ie$/.test(word)) return `${word.slice(0, -2)}y`
  const base = word.slice(0, -1)
  if (word.endsWith('amme')) return word.slice(0, -2)
  if (/(?:x|[cs]h|ss|zz|tz|.o)e$/.test(word)) return base
  return /(?:[^e]e|ll)$/.test(word) && LONG.test(base) ? base : word
}
