/** What a text browser such as Lynx put into a page that it saved as text → where it stands. */

/** A place in the text, to be left out. */
export interface NumberedPart {
  readonly start: number
  readonly end: number
}

/** The line over the list of addresses, in the languages that Lynx speaks. */
const TITLE =
  /^[ \t]*(?:references|visible links|verwijzingen|referenties|koppelingen|verweise|referenzen|références|referencias|enlaces|riferimenti|referências|referenser|referencer|odnośniki)[ \t]*$/gim
const ADDRESS = /^[ \t]*(\d{1,4})\.[ \t]+(?:[a-z][a-z+.-]{1,14}:\S+|\S+\/\S*)[ \t]*$/i
const HIDDEN = /^[ \t]*(?:hidden links|verborgen links):?[ \t]*$/i
const NUMBER = /\[(\d{1,4})\]/g
/** Fewer addresses may be notes of the article itself. */
const FEWEST = 3

/** `[3]` before a link, and the list of the links' addresses at the end. Empty where the text has no such list. */
export function findLinkNumbers(text: string): readonly NumberedPart[] {
  if (!text.includes('[1]')) return []
  const list = findList(text)
  if (list === null) return []
  const numbers = [...text.slice(0, list.start).matchAll(NUMBER)].filter(
    ([, number]) => Number(number) <= list.count,
  )
  const parts = numbers.map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }))
  return [...parts, { start: list.start, end: text.length }]
}

interface LinkList {
  readonly start: number
  readonly count: number
}

/** The last such line below which there is nothing but numbered addresses. */
function findList(text: string): LinkList | null {
  const start = [...text.matchAll(TITLE)].at(-1)?.index
  if (start === undefined) return null
  const [, ...lines] = text.slice(start).split(/\r\n?|\n/)
  const left = lines.filter((line) => line.trim() !== '' && !HIDDEN.test(line))
  const areAddresses = left.every((line, index) => ADDRESS.exec(line)?.[1] === String(index + 1))
  return left.length >= FEWEST && areAddresses ? { start, count: left.length } : null
}
