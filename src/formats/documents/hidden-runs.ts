/** The XML of a Word document → the same without the text that its author has hidden, itself or by its style. */

/** Off where the value says so. https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.vanish */
const ON = String.raw`(?:\s+w:val="(?:1|true|on)")?\s*\/>`
const VANISH = new RegExp(`<w:(?:vanish|webHidden)${ON}`)
/** What hides a run, a row of a table, or whatever has a style that hides. */
const MARKS = new RegExp(
  String.raw`${VANISH.source}|<w:hidden${ON}|<w:(?<part>[pr])Style\s+w:val="(?<style>[^"]{1,300})"`,
  'g',
)
const STYLE = /<w:style\s[^<>]*?w:styleId="([^"]{1,300})"[^<>]*>([^]*?)<\/w:style>/g
const BASE = /<w:basedOn\s+w:val="([^"]{1,300})"/
/** The properties of a run are never longer. */
const REACH = 4000

export interface ShownText {
  readonly xml: string
  /** How many runs, paragraphs and rows were taken out. */
  readonly hidden: number
}

/** `styles` as `hiddenStyles` gave them. */
export function withoutHidden(xml: string, styles: ReadonlySet<string>): ShownText {
  const parts: string[] = []
  const unclosed = new Set<string>()
  let [done, hidden] = [0, 0]
  for (const { 0: mark, index, groups } of xml.matchAll(MARKS)) {
    const { part, style } = groups ?? {}
    if (index < done || (style !== undefined && !styles.has(style))) continue
    const name = part === 'p' ? 'w:p' : mark.startsWith('<w:hidden') ? 'w:tr' : 'w:r'
    const start = unclosed.has(name) ? -1 : startOf(name, xml, index)
    if (start < done) continue
    const end = endOf(name, xml, start)
    if (end === -1) unclosed.add(name)
    if (end === -1) continue
    parts.push(xml.slice(done, start))
    done = end
    hidden++
  }
  return hidden === 0 ? { xml, hidden } : { xml: parts.join('') + xml.slice(done), hidden }
}

/** The ids of styles whose text nobody sees, themselves or by the style that they are based on. */
export function hiddenStyles(xml: string): ReadonlySet<string> {
  const styles = Array.from(xml.matchAll(STYLE), ([, id = '', body = '']) => ({ id, body }))
  const hidden = new Set(styles.filter(({ body }) => VANISH.test(body)).map(({ id }) => id))
  for (let count = 0; count < hidden.size;) {
    count = hidden.size
    for (const { id, body } of styles) if (hidden.has(BASE.exec(body)?.[1] ?? '')) hidden.add(id)
  }
  return hidden
}

/** Of the element whose properties hold the mark; -1 where these are those of another one. */
function startOf(name: string, xml: string, mark: number): number {
  const from = Math.max(0, mark - REACH)
  const before = xml.slice(from, mark)
  const start = [...before.matchAll(new RegExp(`<${name}(?=[\\s>])`, 'g'))].at(-1)?.index
  if (start === undefined || new RegExp(`</${name}(?:Pr)?>`).test(before.slice(start))) return -1
  return from + start
}

/** A paragraph may hold a frame with paragraphs, and a row a table with rows. */
function endOf(name: string, xml: string, start: number): number {
  const tags = new RegExp(`<${name}(?=[\\s>])(?:[^<>]*[^<>/])?>|</${name}>`, 'g')
  tags.lastIndex = start
  let depth = 0
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    depth += tag[0].startsWith('</') ? -1 : 1
    if (depth === 0) return tags.lastIndex
  }
  return -1
}
