/** An OpenDocument text → its text, a paragraph or a row of a table a line. */
import { Buffer } from 'node:buffer'
import { SaxesParser } from 'saxes'
import { START } from '../../record/diagnostic.js'
import type { SourcePath } from '../../record/strings.js'
import { diagnose } from '../../report/diagnose.js'
import type { DecodedText } from '../../text/decode.js'
import { leftOut } from './left-out.js'
import { OpenText } from './open-text.js'
import { readParts } from './zip-parts.js'

/** Rejects where the file is damaged. Entities, and what the document names outside itself, are not looked for. */
export function readOpenDocument(bytes: Uint8Array, path: SourcePath): Promise<DecodedText> {
  const parts = readParts(bytes)
  const manifest = partOf(parts.get('META-INF/manifest.xml'))
  if (manifest.includes('manifest:encryption-data')) throw new Error('it is locked with a password')
  const content = parts.get('content.xml')
  if (!content) throw new Error('it is no OpenDocument text')
  const reader = new OpenText()
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes))
  parser.on('closetag', ({ name }) => reader.close(name))
  parser.on('text', (text) => reader.say(text))
  parser.on('cdata', (text) => reader.say(text))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(partOf(content)).close()
  const left = leftOut(reader.left())
  const [title, masthead] = [reader.title(), reader.masthead()]
  const diagnostics = [
    ...(left === null ? [] : [diagnose('document-parts', path, START, left)]),
    ...(masthead === null ? [] : [diagnose('headline-guessed', path, START, masthead)]),
  ]
  const text = reader.text()
  return Promise.resolve({
    text,
    encoding: 'odt',
    diagnostics,
    ...(title === null ? {} : { title }),
  })
}

function partOf(part: Uint8Array | undefined): string {
  return part ? Buffer.from(part).toString('utf8') : ''
}
