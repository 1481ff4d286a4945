/** The texts of a folder → the line that divides the articles in them; null where none shows. */
import { listRuleLines, type RuleLine } from '../folder/rule-lines.js'
import { isProse } from '../prose.js'
import { generalizeLine } from './generalize-line.js'

/** No dividing line is longer. */
const LONGEST = 40
/** Words besides a number. */
const MOST_WORDS = 2
/** In so many of the files it must divide something, and so often with an article behind it. */
const SHARE = 0.6
const FOLLOWED = 0.8
const SHORTEST_TEXT = 60
const LONGEST_HEADLINE = 150

interface Divider {
  files: number
  seen: number
  followed: number
}

export function learnRecord(texts: readonly string[]): string | null {
  const dividers = new Map<string, Divider>()
  for (const text of texts) addText(text, dividers)
  const [best] = [...dividers]
    .filter(([, { files, seen, followed }]) => {
      return files >= SHARE * texts.length && followed >= FOLLOWED * seen
    })
    .toSorted(([a, one], [b, other]) => other.seen - one.seen || (a < b ? -1 : 1))
  return best?.[0] ?? null
}

function addText(text: string, dividers: Map<string, Divider>): void {
  const lines = listRuleLines(text, { start: 0, end: text.length })
  const byPattern = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    const pattern = dividerOf(line.text)
    if (pattern !== null && isApart(lines, index))
      byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), index])
  }
  for (const [pattern, indexes] of byPattern) {
    if (indexes.length < 2 || !isRising(indexes.map((index) => lines[index]?.text ?? ''))) continue
    const divider = dividers.get(pattern) ?? { files: 0, seen: 0, followed: 0 }
    dividers.set(pattern, divider)
    divider.files += 1
    const inner = indexes.filter((index) => index < lines.length - 1)
    divider.seen += inner.length
    const isTitled = pattern.endsWith('{headline}')
    divider.followed += inner.filter((index) => isFollowed(lines, index, indexes, isTitled)).length
  }
}

/** `- 14 -`, `* * *`, `Bericht 3`, `### Brug gaat open` */
function dividerOf(text: string): string | null {
  const [, marks] = /^(#{1,6})\s+\S/.exec(text) ?? []
  if (marks !== undefined) return `${marks} {headline}`
  if (text.length > LONGEST) return null
  const { pattern, isDated } = generalizeLine(text)
  if (isDated) return null
  const words = pattern.replaceAll('{number}', ' ').match(/\p{L}+/gu) ?? []
  const numbers = pattern.split('{number}').length - 1
  if (numbers > 1 || words.length > MOST_WORDS || (words.length > 0 && numbers === 0)) return null
  return /^(?:.*\{number\}.*|(\S)(?:\s?\1){2,})$/.test(pattern) ? pattern : null
}

function isApart(lines: readonly RuleLine[], index: number): boolean {
  const { number = 0 } = lines[index] ?? {}
  const above = lines[index - 1]
  const below = lines[index + 1]
  return !above || !below || above.number < number - 1 || below.number > number + 1
}

/** Pages and messages are counted; what has no figure does not fall. */
function isRising(texts: readonly string[]): boolean {
  const figures = texts.map((text) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN))
  return figures.every((figure, index) => index === 0 || !(figure <= (figures[index - 1] ?? 0)))
}

/** A headline, and a text below it. */
function isFollowed(
  lines: readonly RuleLine[],
  index: number,
  dividers: readonly number[],
  isTitled: boolean,
): boolean {
  const next = dividers.find((divider) => divider > index) ?? lines.length
  const [first, ...rest] = lines.slice(index + 1, next)
  const texts = isTitled && first ? [first, ...rest] : rest
  const isHeadline =
    isTitled ||
    (first !== undefined &&
      first.text.length <= LONGEST_HEADLINE &&
      /^["“„‘'«]?[\p{Lu}\d]/u.test(first.text) &&
      !isProse(first.text))
  return isHeadline && texts.some(({ text }) => text.length >= SHORTEST_TEXT || isProse(text))
}
