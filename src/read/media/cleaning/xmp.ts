/** An XMP packet → what it says of its picture. ISO 16684-1; IPTC Photo Metadata Standard 2023.2 */
import { createRequire } from 'node:module'
import type * as Saxes from 'saxes'
import type { PictureWords } from '../../../record/media.js'

const require = createRequire(import.meta.url)

/** Longer packets hold previews, histories of editing, or harm. */
const LONGEST = 1 << 18

const DC = 'http://purl.org/dc/elements/1.1/'
const PHOTOSHOP = 'http://ns.adobe.com/photoshop/1.0/'
const IPTC = 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const XML = 'http://www.w3.org/XML/1998/namespace'

const PROPERTIES: ReadonlyMap<string, keyof PictureWords> = new Map([
  [`${DC}description`, 'caption'],
  [`${PHOTOSHOP}Credit`, 'credit'],
  [`${IPTC}AltTextAccessibility`, 'alt'],
])

/** As an element with a list of languages, or as an attribute. Of several languages, the default counts, else the first. */
export function readXmp(packet: Uint8Array): PictureWords {
  const words: Record<keyof PictureWords, string | null> = {
    alt: null,
    caption: null,
    credit: null,
  }
  if (packet.length > LONGEST) return words
  const { SaxesParser } = require('saxes') as typeof Saxes
  const parser = new SaxesParser({ xmlns: true })
  let open: keyof PictureWords | null = null
  let text = ''
  let isDefault = false
  const say = (key: keyof PictureWords, said: string, overrides: boolean): void => {
    const trimmed = said.trim()
    if (trimmed !== '' && (words[key] === null || overrides)) words[key] = trimmed
  }
  parser.on('opentag', ({ uri, local, attributes }) => {
    text = ''
    open = PROPERTIES.get(`${uri}${local}`) ?? open
    if (uri === RDF && local === 'li')
      isDefault = Object.values(attributes).some(
        (each) => each.uri === XML && each.local === 'lang' && each.value === 'x-default',
      )
    for (const each of Object.values(attributes)) {
      const key = PROPERTIES.get(`${each.uri}${each.local}`)
      if (key) say(key, each.value, false)
    }
  })
  parser.on('text', (more) => {
    text += more
  })
  parser.on('closetag', ({ uri, local }) => {
    if (open && (uri === RDF ? local === 'li' : true)) say(open, text, isDefault)
    text = ''
    if (uri === RDF && local === 'li') isDefault = false
    if (PROPERTIES.has(`${uri}${local}`)) open = null
  })
  // What a broken packet said before it broke stands.
  parser.on('error', () => {})
  parser.write(new TextDecoder().decode(packet).replace(/\0/g, '')).close()
  return words
}
