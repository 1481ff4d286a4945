/**
 * Shapes of raw text that say themselves which field is which. To know another one, add a row here and its reader in
 * `formats/raw-shapes.ts`; the compiler asks for it.
 */

interface RawShapeRow {
  /** What `check` calls it where it gives the date or the headline of an article. */
  readonly words: string
  /** A text in which this stands has HTML in it, which is taken out when it is cleaned. Null: tags are text. */
  readonly markup: RegExp | null
}

/** The names are the rules that evidence gives. */
const RAW_SHAPES = {
  // `<item>` or `<entry …>` before another tag.
  'feed-item': { words: 'feed item', markup: /<(?:item|entry)(?:\s[^<>]*)?>\s*</i },
  lexisnexis: { words: 'LexisNexis export', markup: null },
  'nexis-uni': { words: 'Nexis Uni export', markup: null },
  factiva: { words: 'Factiva export', markup: null },
  europresse: { words: 'Europresse export', markup: null },
  proquest: { words: 'ProQuest export', markup: null },
  gopress: { words: 'GoPress export', markup: null },
  retriever: { words: 'Retriever export', markup: null },
  defacto: { words: 'DeFacto export', markup: null },
  trove: { words: 'Trove text', markup: null },
  delpher: { words: 'Delpher text', markup: null },
  'movable-type': { words: 'Movable Type export', markup: /^-----[^\S\n]*\r?\n+BODY:/m },
  telex: { words: 'telex', markup: null },
  'iptc-7901': { words: 'wire copy in IPTC 7901', markup: null },
  'anpa-1312': { words: 'wire copy in ANPA 1312', markup: null },
  ris: { words: 'RIS record', markup: null },
  'clipping-lines': { words: 'line of a clipping', markup: null },
  'numbered-records': { words: 'numbered record', markup: null },
  'dotted-cards': { words: 'card', markup: null },
  'header-block': { words: 'header block', markup: null },
} as const satisfies Readonly<Record<string, RawShapeRow>>

export type RawShapeName = keyof typeof RAW_SHAPES

const rows: Readonly<Record<string, RawShapeRow>> = RAW_SHAPES
const markups = Object.values(rows).flatMap(({ markup }) => markup ?? [])

/** What reports call a rule that recognizes something in a text. */
export function wordsOfRule(rule: string): string {
  return Object.hasOwn(rows, rule) ? rows[rule]!.words : rule.replaceAll('-', ' ')
}

/** Whether tags of HTML in a raw text are markup. */
export function hasMarkup(text: string): boolean {
  return text.includes('<') && markups.some((markup) => markup.test(text))
}
