/** An SVG file that pages will show → why it must not be published; null for a plain drawing. */
import { SaxesParser, type SaxesTagNS } from 'saxes'

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg'
const XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml'
/** What runs, changes an address while it is shown, or holds pages of its own. */
const LIVE: ReadonlySet<string> = new Set(
  'script foreignObject set animate animateTransform animateMotion handler listener iframe audio video embed object'.split(
    ' ',
  ),
)
const WEB_LINK = /^(?:https?:|mailto:|#)/i
const WITHIN = /^(?:#|data:image\/(?:png|jpeg|gif|webp);)/i
/** In a sheet: what loads something that does not stand in the file. */
const LOADS = /@import|\\|url\(\s*["']?\s*(?!#|data:image\/(?:png|jpeg|gif|webp);|data:font\/)/i

/** As a page shows it, a drawing runs nothing; whoever opens the file itself would run what is in it. */
export function findLiveDrawing(svg: string): string | null {
  let fault: string | null = null
  const parser = new SaxesParser({ xmlns: true })
  const note = (reason: string): void => {
    fault ??= reason
  }
  let sheet: string | null = null
  parser.on('error', () => note('is no SVG that can be read'))
  parser.on('doctype', (text) => {
    if (/\[|<!ENTITY/i.test(text)) note('declares entities')
  })
  parser.on('processinginstruction', ({ target }) => note(`has an instruction “${target}”`))
  parser.on('opentag', (tag) => {
    const live = findLiveTag(tag)
    if (live !== null) note(live)
    if (tag.local === 'style') sheet = ''
  })
  const read = (text: string): void => {
    if (sheet !== null) sheet += text
  }
  parser.on('text', read)
  parser.on('cdata', read)
  parser.on('closetag', ({ local }) => {
    if (local === 'style' && LOADS.test(sheet ?? '')) note('loads something in its style')
    if (local === 'style') sheet = null
  })
  parser.write(svg.replace(/^\ufeff/, '')).close()
  return fault
}

function findLiveTag({ local, uri, attributes }: SaxesTagNS): string | null {
  if (uri === XHTML_NAMESPACE) return 'holds HTML'
  if (uri === SVG_NAMESPACE && LIVE.has(local)) return `holds <${local}>`
  if (uri === '' && local !== 'svg') return 'is no SVG that can be read'
  for (const { local: name, value } of Object.values(attributes)) {
    if (/^on/i.test(name)) return `runs something (${name})`
    if (name === 'href' || name === 'src') {
      const isFine = local === 'a' ? WEB_LINK : WITHIN
      if (!isFine.test(value.trim())) return `loads or runs ${name}="${value.slice(0, SHOWN)}"`
    } else if (/url\(/i.test(value) && LOADS.test(value)) return `loads something (${name})`
  }
  return null
}

const SHOWN = 40
