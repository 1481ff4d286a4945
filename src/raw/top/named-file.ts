/** The name of a file → the words of a headline that it may be made of, and whether a line is that headline. */
import { slugOf } from '../../language/slug.js'
import type { SourcePath } from '../../record/strings.js'

/** A longer line is text. */
const LONGEST = 200
const FEWEST_IN_NAME = 2
const FEWEST_SHARED = 3
const SHARE = 0.6

/** The words of a name of a file that may be those of a headline: `wolf-gezien-in-lommel~b74f.txt`. */
export function wordsOfName(path: SourcePath): readonly string[] {
  const name = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')
  if (!/\p{L}{3}.*[\s_-].*\p{L}{2}/u.test(name)) return []
  const words = contentWords(name.replace(/_/g, ' '))
  return words.length < FEWEST_IN_NAME ? [] : words
}

function contentWords(text: string): readonly string[] {
  return slugOf(text)
    .split('-')
    .filter((word) => word.length > 2 && !/\d/.test(word))
}

/** Whether the file is named for the line. A name that was cut off ends within a word. */
export function isNamed(line: string, name: readonly string[]): boolean {
  if (name.length === 0 || line.length > LONGEST) return false
  const words = contentWords(line)
  const shared = name.filter((word, index) =>
    words.some((each) => each === word || (index === name.length - 1 && each.startsWith(word))),
  ).length
  if (shared >= FEWEST_SHARED) return shared >= SHARE * name.length
  return shared === name.length && words.length <= name.length + 1
}
