/** An item → the end of a list in a YAML file, whose comments and order stay as they are. */
import { readFileSync } from 'node:fs'
import { isSeq, parseDocument, YAMLSeq } from 'yaml'
import { lookAt } from './look-at.js'
import { replaceText } from './replace-text.js'

/**
 * Makes the file where there is none, beginning with the comment `heading`. The item is on one line: where two branches
 * added one each, git unites the lines of both, and the parts of longer items would be mixed.
 */
export function appendToList(file: string, item: object, heading: string): void {
  const found = lookAt(file)
  if (found && !found.isFile()) throw new Error(`Cannot write ${file}: it is a link, or no file`)
  const text = found ? readFileSync(file, 'utf8').replace(/^\ufeff/, '') : ''
  const document = parseDocument(text === '' ? `# ${heading}\n` : text)
  if (!isSeq(document.contents)) document.contents = new YAMLSeq() as typeof document.contents
  document.add(document.createNode(item, { flow: true }))
  replaceText(file, document.toString({ lineWidth: 0 }))
}
