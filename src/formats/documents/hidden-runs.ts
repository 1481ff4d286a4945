/** The XML of a Word document → the same without the text that its author has hidden. */

/** Off where the value says so. https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.vanish */
const HIDDEN = /<w:(?:vanish|webHidden)(?:\s+w:val="(?:1|true|on)")?\s*\/>/g
const RUN = /<w:r(?=[\s>])/g
/** The properties of a run are never longer. */
const REACH = 4000

export interface ShownText {
  readonly xml: string
  /** How many runs were taken out. */
  readonly hidden: number
}

export function withoutHidden(xml: string): ShownText {
  const parts: string[] = []
  let [done, hidden] = [0, 0]
  for (const { index } of xml.matchAll(HIDDEN)) {
    if (index < done) continue
    const start = startOfRun(xml, index)
    const end = start === -1 ? -1 : xml.indexOf('</w:r>', index)
    if (start < done || end === -1) continue
    parts.push(xml.slice(done, start))
    done = end + '</w:r>'.length
    hidden++
  }
  return hidden === 0 ? { xml, hidden } : { xml: parts.join('') + xml.slice(done), hidden }
}

/** -1 where the mark is that of a paragraph or of a style. */
function startOfRun(xml: string, mark: number): number {
  const from = Math.max(0, mark - REACH)
  const before = xml.slice(from, mark)
  const start = [...before.matchAll(RUN)].at(-1)?.index
  if (start === undefined || /<\/w:r(?:Pr)?>/.test(before.slice(start))) return -1
  return from + start
}
