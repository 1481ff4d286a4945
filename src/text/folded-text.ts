/** Texts and words → the same without accents, capitals and disguises, each letter with its place in the text. */

export interface FoldedText {
  readonly text: string
  /** The offset in the original of each character of the folded text; one more for the end. */
  readonly offsets: readonly number[]
}

/** An apostrophe is not heard, and which one it is is hardly seen. */
const APOSTROPHES = /['’‘ʼ`´′]/gu

/** Accents, soft hyphens, joiners and whatever else has no width. */
const UNSEEN = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu
/** Letters that a reader takes for plain Latin ones: of other alphabets, with a stroke, small capitals. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [
    ['АаΑαᴀɑ', 'a'],
    ['ÆæᴁǢǣ', 'ae'],
    ['ВвΒʙ', 'b'],
    ['СсϹϲᴄ', 'c'],
    ['ԁĐđᴅÐð', 'd'],
    ['ЕеΕᴇ', 'e'],
    ['ꜰ', 'f'],
    ['ԍɢɡ', 'g'],
    ['НһΗĦħʜ', 'h'],
    ['ІіΙιɪı', 'i'],
    ['Јјᴊȷ', 'j'],
    ['КкΚκᴋ', 'k'],
    ['ӀӏŁłʟ', 'l'],
    ['МмΜᴍ', 'm'],
    ['Νɴ', 'n'],
    ['ОоΟοØøᴏ', 'o'],
    ['Œœɶ', 'oe'],
    ['РрΡρᴘ', 'p'],
    ['ԛ', 'q'],
    ['ʀ', 'r'],
    ['Ѕѕꜱ', 's'],
    ['ТтΤτŦŧᴛ', 't'],
    ['υᴜ', 'u'],
    ['ѵνᴠ', 'v'],
    ['ԝᴡ', 'w'],
    ['ХхΧχ', 'x'],
    ['УуΥʏ', 'y'],
    ['Ζᴢ', 'z'],
  ].flatMap(([letters = '', latin = '']) =>
    Array.from(letters, (letter) => [letter, latin] as const),
  ),
)
const LOOKALIKE =
  /[\p{sc=Cyrillic}\p{sc=Greek}\u00c6-\u024f\u0251-\u029f\u1d00-\u1d22\ua730\ua731]/gu

/** `Griﬃth`, `ＪＡＮ` and `José` → `griffith`, `jan` and `jose`; apostrophes and what has no width go; `Реeters` in Cyrillic letters is `peeters`, unless letters of other alphabets are to stay what they are. */
export function foldWord(text: string, asLatin = true): string {
  const plain = text.normalize('NFKD').replace(UNSEEN, '').replace(APOSTROPHES, '')
  const latin = asLatin
    ? plain.replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter) ?? letter)
    : plain
  return latin.toUpperCase().toLowerCase().replaceAll('ς', 'σ')
}

/** Stands before what is raised, or in a circle: `Peeters¹` and `Peetersª` have a note, and no longer name. */
export const RAISED_MARK = '\u0001'
const RAISED = /[\p{No}\p{Lm}ªº™℠]/u
/** Stands for all apostrophes: behind one, a name may have an ending, as in `Anna’s`, and before one a word, as in `d’Anna`. */
const APOSTROPHE = /^['’‘ʼ`´′]$/u

function foldCharacter(character: string, asLatin = true): string {
  if (APOSTROPHE.test(character)) return "'"
  const folded = foldWord(character, asLatin)
  return RAISED.test(character) ? RAISED_MARK + folded : folded
}

/** Most characters are among these: folding each anew took most of the time that a long text takes. */
const FOLDED_ASCII: readonly string[] = Array.from({ length: 128 }, (_, code) =>
  foldCharacter(String.fromCharCode(code)),
)

/** Letters without accents, capitals and ligatures, each with its offset in `text`. */
export function foldText(text: string, asLatin = true): FoldedText {
  const parts: string[] = []
  const offsets: number[] = []
  let offset = 0
  for (const character of text) {
    const folded = FOLDED_ASCII[character.charCodeAt(0)] ?? foldCharacter(character, asLatin)
    parts.push(folded)
    for (let index = 0; index < folded.length; index++) offsets.push(offset)
    offset += character.length
  }
  offsets.push(offset)
  return { text: parts.join(''), offsets }
}
