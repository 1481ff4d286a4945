/** `lang:Arabisch` → `lang:ar`: languages by their names, in each language of the interface and in their own. */
import { changeParts } from '../../search/change-parts.js'
import type { Expression } from '../../search/query.js'
import { foldedWords } from '../../search/split-words.js'

/** Those of the interface, and others that readers may have. */
const SPEAKERS = ['nl', 'en', 'de', 'fr', 'es', 'ar', 'it', 'pt']
/** A tag, as it stands in an address. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i

/** What is no name of a language stays as it is. */
export function nameLanguages(expression: Expression, lang: string): Expression {
  return changeParts(expression, (part) => {
    if (part.kind !== 'facet' || part.facet !== 'lang') return part
    const tag = tagOf(part.value, lang)
    return tag === null ? part : { ...part, value: tag }
  })
}

/** Null for a tag of a language that has one. */
function tagOf(typed: string, lang: string): string | null {
  const name = foldedWords(typed).join(' ')
  if (TAG.test(typed) && nameOf(namesIn(lang), typed.toLowerCase()) !== null) return null
  for (const speaker of new Set([lang, ...SPEAKERS])) {
    const names = namesIn(speaker)
    const tag = TAGS.find((each) => nameOf(names, each) === name)
    if (tag !== undefined) return tag
  }
  return null
}

/** All that two letters can be. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const TAGS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))

function namesIn(lang: string): Intl.DisplayNames {
  return new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' })
}

/** Folded; null where there is no such language. */
function nameOf(names: Intl.DisplayNames, tag: string): string | null {
  try {
    const name = names.of(tag)
    return name === undefined ? null : foldedWords(name).join(' ')
  } catch {
    return null
  }
}
