/** The XML of a Word document → the same without what says nothing of its text: how runs and paragraphs look, and where Word checked them. */

const OPEN = '<w:rPr>'
const CLOSE = '</w:rPr>'
/** Marks that stand by themselves; none has a `<` or `>` within. */
const MARKS =
  /<w:(?:proofErr|bookmarkStart|bookmarkEnd|lastRenderedPageBreak|permStart|permEnd|spacing|ind|jc|keepNext|keepLines|widowControl|outlineLvl|contextualSpacing|shd|suppressAutoHyphens|autoSpaceDE|autoSpaceDN|adjustRightInd|textAlignment|snapToGrid|bidi|tblW|tblLook|tblInd|tblLayout|gridCol|tcW|vAlign|noWrap|cantSplit|trHeight)(?:\s[^<>]*)?\/>/g
/** What is left of the properties of a paragraph that has no other. */
const EMPTY = /<w:pPr>\s*<\/w:pPr>|<w:pPr\s*\/>/g

/** The package makes an object of every tag, and a document that was edited much has ten for each phrase. */
export function lightXml(xml: string): string {
  return withoutLooks(xml).replaceAll(MARKS, '').replaceAll(EMPTY, '')
}

function withoutLooks(xml: string): string {
  const parts: string[] = []
  let done = 0
  for (let at = xml.indexOf(OPEN); at !== -1; at = xml.indexOf(OPEN, Math.max(done, at + 1))) {
    const end = xml.indexOf(CLOSE, at)
    if (end === -1) break
    if (!isLook(xml.slice(at + OPEN.length, end))) continue
    parts.push(xml.slice(done, at))
    done = end + CLOSE.length
  }
  return parts.length === 0 ? xml : parts.join('') + xml.slice(done)
}

/** Properties within properties are those of an earlier version; `w:del` says that the end of a paragraph was deleted. */
function isLook(properties: string): boolean {
  return !/<w:(?:rPr|del|ins|moveFrom)/.test(properties)
}
