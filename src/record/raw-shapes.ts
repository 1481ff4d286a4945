/**
 * Shapes of raw text that say themselves which field is which. To know another one, add a row here and its reader in
 * `formats/raw-shapes.ts`; the compiler asks for it.
 */

interface RawShapeRow {
  /** What `check` calls it where it gives the date or the headline of an article. */
  readonly words: string
  /** A text in which this stands has HTML in it, which is taken out when it is cleaned. Null: tags are text. */
  readonly markup: RegExp | null
  /** Whether the source of its records is the paper that printed them, and no agency. */
  readonly namesPaper: boolean
}

/** The names are the rules that evidence gives. */
const RAW_SHAPES = {
  // `<item>` or `<entry …>` before another tag.
  'feed-item': {
    words: 'feed item',
    markup: /<(?:item|entry)(?:\s[^<>]*)?>\s*</i,
    namesPaper: false,
  },
  lexisnexis: { words: 'LexisNexis export', markup: null, namesPaper: true },
  'nexis-uni': { words: 'Nexis Uni export', markup: null, namesPaper: true },
  factiva: { words: 'Factiva export', markup: null, namesPaper: true },
  europresse: { words: 'Europresse export', markup: null, namesPaper: true },
  proquest: { words: 'ProQuest export', markup: null, namesPaper: true },
  gopress: { words: 'GoPress export', markup: null, namesPaper: true },
  genios: { words: 'Genios export', markup: null, namesPaper: true },
  retriever: { words: 'Retriever export', markup: null, namesPaper: true },
  defacto: { words: 'DeFacto export', markup: null, namesPaper: true },
  trove: { words: 'Trove text', markup: null, namesPaper: true },
  delpher: { words: 'Delpher text', markup: null, namesPaper: true },
  'movable-type': {
    words: 'Movable Type export',
    markup: /^-----[^\S\n]*\r?\n+BODY:/m,
    namesPaper: false,
  },
  telex: { words: 'telex', markup: null, namesPaper: false },
  'iptc-7901': { words: 'wire copy in IPTC 7901', markup: null, namesPaper: false },
  'anpa-1312': { words: 'wire copy in ANPA 1312', markup: null, namesPaper: false },
  ris: { words: 'RIS record', markup: null, namesPaper: true },
  'clipping-lines': { words: 'line of a clipping', markup: null, namesPaper: true },
  'numbered-records': { words: 'numbered record', markup: null, namesPaper: true },
  'dotted-cards': { words: 'card', markup: null, namesPaper: false },
  'wiki-template': { words: 'wiki template', markup: null, namesPaper: true },
  'header-block': { words: 'header block', markup: null, namesPaper: false },
} as const satisfies Readonly<Record<string, RawShapeRow>>

export type RawShapeName = keyof typeof RAW_SHAPES

const rows: Readonly<Record<string, RawShapeRow>> = RAW_SHAPES
const markups = Object.values(rows).flatMap(({ markup }) => markup ?? [])

/** What reports call a rule that recognizes something in a text. */
export function wordsOfRule(rule: string): string {
  return Object.hasOwn(rows, rule) ? rows[rule]!.words : rule.replaceAll('-', ' ')
}

/** Whether a source that `rule` found is the paper in which the text stood. */
export function namesPaper(rule: string): boolean {
  return Object.hasOwn(rows, rule) && rows[rule]!.namesPaper
}

/** Whether tags of HTML in a raw text are markup. */
export function hasMarkup(text: string): boolean {
  return text.includes('<') && markups.some((markup) => markup.test(text))
}
