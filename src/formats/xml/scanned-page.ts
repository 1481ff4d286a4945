/** A page that a machine read, in ALTO or PAGE → its text, block by block; it has no headline or date of its own. */
import { joinWords } from '../../raw/join-words.js'
import {
  attributeOf,
  childOf,
  childrenOf,
  findAll,
  pathOf,
  rawTextOf,
  type XmlElement,
} from './element.js'
import { field, type XmlReading } from './reading.js'

/** `<alto>`: blocks of lines of strings. */
export function readAlto(alto: XmlElement): XmlReading {
  const blocks = findAll(alto, 'textblock')
  const name = pathOf(alto, 'description', 'sourceimageinformation', 'filename')
  return pageOf(
    alto,
    blocks.map((block) => findAll(block, 'textline').map(lineOf)),
    name ? field('image file', fileName(rawTextOf(name)), name) : [],
  )
}

/** A word that was divided stands whole in its first half, and not in the second. */
function lineOf(line: XmlElement): string {
  const strings = childrenOf(line, 'string')
  const words = strings.map((each) => {
    const part = attributeOf(each, 'subs_type').toLowerCase()
    const whole = attributeOf(each, 'subs_content')
    if (part === 'hyppart2' && whole !== '') return ''
    return (part === 'hyppart1' ? whole : '') || attributeOf(each, 'content')
  })
  const hyphen = childOf(line, 'hyp')
  const last = strings.at(-1)
  const isWhole = attributeOf(last, 'subs_type') !== '' && attributeOf(last, 'subs_content') !== ''
  return words.filter((word) => word !== '').join(' ') + (hyphen && !isWhole ? '-' : '')
}

/** `<PcGts>`: regions of lines, in the order of reading where it is given. */
export function readPage(page: XmlElement): XmlReading {
  const order = new Map(
    findAll(page, 'regionrefindexed')
      .toSorted((a, b) => Number(attributeOf(a, 'index')) - Number(attributeOf(b, 'index')))
      .map((each, index) => [attributeOf(each, 'regionref'), index] as const),
  )
  const placeOf = (region: XmlElement): number => order.get(attributeOf(region, 'id')) ?? order.size
  const regions = findAll(page, 'textregion').toSorted((a, b) => placeOf(a) - placeOf(b))
  const image = attributeOf(childOf(page, 'page'), 'imagefilename')
  return pageOf(page, regions.map(linesOf), field('image file', fileName(image), page))
}

function linesOf(region: XmlElement): readonly string[] {
  const lines = childrenOf(region, 'textline')
  const all = lines.length > 0 ? lines : [region]
  return all.flatMap((line) =>
    rawTextOf(childOf(childOf(line, 'textequiv'), 'unicode')).split('\n'),
  )
}

function pageOf(
  page: XmlElement,
  blocks: readonly (readonly string[])[],
  facts: XmlReading['facts'],
): XmlReading {
  const joined = blocks.map((lines) =>
    joinWords(lines.map((line) => line.trim()).filter((line) => line !== '')),
  )
  const count = joined.reduce((sum, each) => sum + each.joined, 0)
  const text = joined
    .map((each) => each.text)
    .filter((each) => each !== '')
    .join('\n\n')
  const { start, end } = page
  return {
    kind: 'article',
    start,
    end,
    fields: [],
    facts,
    body: { text, kind: 'plain', start },
    held: null,
    comments: null,
    remarks: count === 0 ? [] : [{ rule: 'words-joined', words: [String(count)], offset: start }],
  }
}

/** The folders above it are those of somebody's machine. */
function fileName(path: string): string {
  return path.trim().split(/[\\/]/).at(-1) ?? ''
}
