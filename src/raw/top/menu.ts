/** A line above an article → whether it belongs to the page's own furniture: a menu, the way to the page, a list of contents. */
import { alternativesOf } from '../../article/dates/date-words.js'
import { furniture } from '../../language/page-furniture.js'
import { caseless } from '../../text/caseless.js'
import { furnitureOf, isLabel } from '../page/furniture.js'
import { isSection } from './kicker.js'
import { isOfNames, isPeriodical, isPublisher } from './publisher.js'

const LONGEST = 160
const WORD = caseless(new RegExp(`^(?:${furniture.flatMap(({ menu }) => menu).join('|')})$`, 'u'))
const ADDRESS =
  /^(?:https?:\/\/|www\.)\S+|^@[\w.]{2,30}$|^[\p{Ll}\d-]{2,30}(?:\.[\p{Ll}\d-]{2,20})?\.\p{Ll}{2,7}(?:\s|$)/u
/** `Nieuwsblad.be » Regio » Gouda`, `Provincie / Pers` */
const WAY = /\s*[>»›]\s*|\s+\/\s+/u
/** What somebody said, not the way to a page: `Le maire : « On continue »`; `« Vorige Volgende »` is one. */
const QUOTED = /\S\s?«[^»]*»|«\s?\S+\s\S+\s\S[^»]*»/u
/** `← Previous Next →`, `« Vorige`: the way to other pages. */
const ARROWS = /^(?:[←«‹⟵]\s.{0,60}|.{1,60}\s[→»›⟶])$/u
/** `Naar de inhoud`, `Skip to content` */
const SKIP = caseless(
  /(?<!\p{L})(?:naar|skip|jump|go to|zu[mr]|au|à la|al|para o|till|til|do|sla) .*(?:inhoud|content|contenu|contenido|contenuto|conteúdo|inhalt|innehåll|indhold|innhold|treści|navigation|menu)/u,
)
const BETWEEN = /\s*[|•·]\s*|\s{2,}|\t/u
const LONGEST_PIECE = 24
const MOST_WORDS = 3
const MOST_PIECES = 12
/** `[OCR: scan 2486.tif]`, `(Foto - Archiv)`, `—o—` */
const BRACKETED = /^(?:\[[^\]]*\]|\([^()]*\))$/u
const HAS_WORD = /\p{L}{2}|\d/u
/** `Published by the Friends of Hexham`, `Verantwoordelijke uitgever: …` */
const IMPRINT = caseless(
  new RegExp(
    `^(?:(?:${alternativesOf('published')}) (?:by|door|par|von)|v\\.\\s?u\\.|verantwoordelijke uitgever|éditeur responsable|herausgegeben von|uitgave van|een uitgave van|editorial deadline|volgende uitgave)(?!\\p{L})`,
    'u',
  ),
)
/** `Persbericht van het college` */
const LABEL_OF =
  /^(?<label>\p{L}+(?: \p{L}+)?) (?:van|vanwege|from|of|by|de|du|des|der|von|vom|del|di|da|från|fra)\s/iu
/** `Council of Wexmoor - Press release` */
const LABEL_BEHIND = /^(?<sender>\p{Lu}[^|–—]{2,60}?)\s*[-–—|:·•]\s*(?<label>\p{L}[\p{L} ]{3,30})$/u

/** `Menu`, `Net binnen`, `Sport`, `Inloggen`: a word of a menu or the name of a part. */
export function isMenuWord(line: string): boolean {
  const text = line.replace(/[\s.:▾▼+›>]+$/u, '')
  return WORD.test(text) || isSection(text) || furnitureOf(text) === 'line'
}

/** A short line above a text. */
export interface MenuLine {
  readonly text: string
  readonly start: number
  /** Whether a blank line stands above it. */
  readonly isApart: boolean
}

const FEWEST_IN_MENU = 3
const LONGEST_IN_MENU = 20
/** Among words that are known, any short name in capitals is one of the menu: `Tuinieren`. */
const LIKE_MENU_WORD = /^\p{Lu}[\p{L}'’&-]{2,}(?: [\p{L}'’&-]{1,12}){0,2}$/u

/** Where the lines begin that are a menu: `ECONOMIE`, `SPORT`, `CULTUUR`, each on its line and without a blank one between. */
export function findMenu(lines: readonly MenuLine[]): ReadonlySet<number> {
  const menu = new Set<number>()
  let run: MenuLine[] = []
  const close = (): void => {
    const isMenu =
      run.length >= FEWEST_IN_MENU && run.filter(({ text }) => isMenuWord(text)).length > 1
    if (isMenu) for (const { start } of run) menu.add(start)
    run = []
  }
  for (const line of lines) {
    const isWord =
      line.text.length <= LONGEST_IN_MENU &&
      (isMenuWord(line.text) || LIKE_MENU_WORD.test(line.text))
    if (!isWord || line.isApart) close()
    if (isWord) run.push(line)
  }
  close()
  return menu
}

/** What stands below a headline as well as above it: a button, a credit, how long it takes to read. */
export function isButton(line: string): boolean {
  const kind = furnitureOf(line)
  if (kind === null) return BRACKETED.test(line) || !HAS_WORD.test(line)
  return kind !== 'pointer' && !(isMenuWord(line) && isOfTop(line))
}

function isOfTop(line: string): boolean {
  const text = line.replace(/[\s.:▾▼+›>]+$/u, '')
  return WORD.test(text) || isSection(text) || SKIP.test(text) || isBar(line) || isWay(line)
}

/** Whether the line alone says that it stands above an article: a menu, the way to the page, a label. */
export function isOfPage(line: string): boolean {
  if (line.length > LONGEST) return false
  return (
    isOfTop(line) ||
    isLabel(line) ||
    ADDRESS.test(line) ||
    ARROWS.test(line) ||
    IMPRINT.test(line) ||
    isLabel(LABEL_OF.exec(line)?.groups?.['label'] ?? '') ||
    isLabelBehind(line)
  )
}

function isLabelBehind(line: string): boolean {
  const { sender = '', label = '' } = LABEL_BEHIND.exec(line)?.groups ?? {}
  return label !== '' && isLabel(label) && isOfNames(sender)
}

/** `Agenda | Nieuws | Kaart`, `Nieuws Regio Sport`: two words of menus at least, or one of three. */
function isBar(line: string): boolean {
  const pieces = line.split(BETWEEN)
  if (pieces.length > 1) {
    if (pieces.length > MOST_PIECES || !pieces.every(isShort)) return false
    const known = pieces.filter(isMenuWord).length
    return known > 1 || (known > 0 && pieces.length > 2)
  }
  const words = line.split(' ')
  const known = words.filter(isMenuWord).length
  return words.length > 2 && known > 1 && words.every((word) => /^[\p{Lu}&]/u.test(word))
}

/** The way to the page, without its headline. */
function isWay(line: string): boolean {
  if (line.includes('«') && QUOTED.test(line)) return false
  const steps = line.split(WAY)
  const [first = ''] = steps
  if (steps.length < 2 || steps.length > MOST_PIECES || !steps.every(isShort)) return false
  const isMarked = /[>»›]/u.test(line)
  const isKnown = isMarked ? steps.some(isMenuWord) : isMenuWord(first)
  return (
    isKnown ||
    isPublisher(first) ||
    isPeriodical(first) ||
    (isMarked && steps.length > 2) ||
    !/\s/.test(first)
  )
}

/** The last of the steps that lead to a page; null for a line that names none. */
export function lastStep(line: string): string | null {
  if (line.includes('«') && QUOTED.test(line)) return null
  const steps = line.length > LONGEST ? [] : line.split(WAY)
  return steps.length > 1 ? steps.at(-1)!.trim() : null
}

function isShort(piece: string): boolean {
  return piece.length <= LONGEST_PIECE && piece.split(/\s+/).length <= MOST_WORDS
}
