/** A name as mail gives it → the name alone: an address of a person is not for publication. */
import { singleBlanks } from './single-blanks.js'

const ADDRESS = String.raw`(?:mailto:)?[^\s<>()[\],;:"]{1,64}@[^\s<>()[\],;:"]{1,255}`
const WRAPPED = new RegExp(`[<([]\\s*${ADDRESS}\\s*[>)\\]]`, 'gi')
const BARE = new RegExp(ADDRESS, 'gi')
const BRACKETS = /^\((.*)\)$/
const QUOTES = /^"(.*)"$/

/** `Jan Peeters <jan@example.org>`, `jan@example.org (Jan Peeters)` → Jan Peeters; empty where there is no name. */
export function withoutMailAddress(name: string): string {
  if (!name.includes('@')) return name
  const rest = singleBlanks(name.replace(WRAPPED, ' ').replace(BARE, ' ')).trim()
  return rest.replace(BRACKETS, '$1').replace(QUOTES, '$1').trim()
}
