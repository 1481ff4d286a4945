/** The text of a saved page → HTML that is safe to make a tree of, the data in it, and what was said of its capture. */
import { readAttributes, readPieces, type HtmlPiece } from '../../text/html-pieces.js'
import { letterSize, SIZE } from './large-lines.js'

type Tag = Extract<HtmlPiece, { kind: 'open' | 'close' }>

export interface PageSource {
  /** The page without scripts, styles and comments, as one body. */
  readonly html: string
  /** JSON-LD, as it stands. */
  readonly data: readonly string[]
  /** What scripts say, where it names an archive. */
  readonly scripts: readonly string[]
  /** The comments in which programs that save pages leave their notes. */
  readonly comments: readonly string[]
  readonly language: string | null
  readonly hasFrames: boolean
  /** How many tags the page has, and marks that look like the beginning of one. */
  readonly tags: number
}

/** Deeper tags are left out, and what is in them stays. */
const DEEPEST = 80
const MOST_COMMENTS = 400
const MOST_DATA = 30
const LONGEST_DATA = 400_000
const LEFT_OUT: ReadonlySet<string> = new Set(
  'html head body script style basefont blink marquee tt link-preload'.split(' '),
)
/** They end by themselves. */
const FLAT: ReadonlySet<string> = new Set(
  'p li td th tr dt dd br hr img meta link base input wbr col area param source option tbody thead tfoot'.split(
    ' ',
  ),
)
const TOOLBAR = /BEGIN WAYBACK TOOLBAR INSERT/
const TOOLBAR_END = /END WAYBACK TOOLBAR INSERT/

export function readPageSource(text: string): PageSource {
  const parts: string[] = []
  const data: string[] = []
  const scripts: string[] = []
  const comments: string[] = []
  let language: string | null = null
  const fonts: boolean[] = []
  let [depth, tags, isData, isToolbar, hasFrames] = [0, 0, false, false, false]
  for (const piece of readPieces(text)) {
    if (piece.kind === 'comment') {
      const comment = text.slice(piece.start, piece.end)
      if (comments.length < MOST_COMMENTS) comments.push(comment.slice(0, 2000))
      if (TOOLBAR.test(comment)) isToolbar = true
      else if (TOOLBAR_END.test(comment)) isToolbar = false
    } else if (piece.kind === 'raw') {
      const content = text.slice(piece.start, piece.end)
      if (isData && data.length < MOST_DATA && content.length < LONGEST_DATA) data.push(content)
      else if (/wombat/.test(content.slice(0, 2000))) scripts.push(content.slice(0, 2000))
    } else if (piece.kind === 'text') {
      if (isToolbar) continue
      const words = text.slice(piece.start, piece.end)
      tags += words.split('<').length - 1
      parts.push(words.replace(/<(?=[a-z/!?])/gi, '&lt;'))
    } else if (piece.kind === 'open' || piece.kind === 'close') {
      const { name, attributes, kind } = piece
      tags += 1
      isData = name === 'script' && kind === 'open' && /ld\+json/i.test(attributes)
      if (name === 'html' && kind === 'open') language ??= languageOf(attributes)
      if (name === 'frameset') hasFrames = true
      if (isToolbar || LEFT_OUT.has(name) || isPlainFont(piece, fonts)) continue
      const isFlat = FLAT.has(name) || attributes.trimEnd().endsWith('/')
      if (!isFlat) depth = Math.max(0, kind === 'open' ? depth + 1 : depth - 1)
      if (isFlat || depth < DEEPEST + (kind === 'open' ? 1 : 0)) parts.push(rewrite(piece))
    }
  }
  return { html: parts.join(''), data, scripts, comments, language, hasFrames, tags }
}

/** Old pages set every cell in a font; only those that enlarge their words say something. `fonts`: those that are open. */
function isPlainFont({ kind, name, attributes }: Tag, fonts: boolean[]): boolean {
  if (!FONTS.has(name)) return false
  if (kind === 'close') return fonts.pop() !== true
  const isLarge = letterSize(name, readAttributes(attributes)) > 0
  fonts.push(isLarge)
  return !isLarge
}

const FONTS: ReadonlySet<string> = new Set(['font', 'big'])

function languageOf(attributes: string): string | null {
  const found = readAttributes(attributes)
  return found.get('lang') || found.get('xml:lang') || null
}

/** What says nothing of the article only costs time. */
const NEEDED =
  /^(?:id|class|itemprop|itemtype|role|rel|href|src|alt|width|height|datetime|content|property|name|http-equiv|lang|title|hidden|pubdate|aria-label|data-(?:src|srcset|original|lazy-src|lazy)|srcset|data)$/

/** noscript and noframes hold what is shown without scripts and frames, which is how we read. */
function rewrite({ kind, name, attributes }: Tag): string {
  const tag = RENAMED.get(name) ?? name
  if (kind === 'close') return `</${tag}>`
  const all = readAttributes(attributes)
  const size = letterSize(name, all)
  const kept = [...all].map(([key, value]) => {
    if (key === 'style')
      return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value) ? ' hidden=""' : ''
    return NEEDED.test(key) ? ` ${key}="${value.replaceAll('"', '&quot;')}"` : ''
  })
  return `<${tag}${kept.join('')}${size > 0 ? ` ${SIZE}="${size}"` : ''}>`
}

const RENAMED: ReadonlyMap<string, string> = new Map([
  ['noframes', 'div'],
  ['noscript', 'div'],
  ['font', 'span'],
  ['big', 'span'],
])
