/** All languages that Pressmark has a table of, and the way to find one by its tag. */
import { arabic } from './ar.js'
import { german } from './de.js'
import { english } from './en.js'
import { spanish } from './es.js'
import { french } from './fr.js'
import { italian } from './it.js'
import type { Language } from './language.js'
import { dutch } from './nl.js'
import { primaryLanguage } from './primary-language.js'
import { portuguese } from './pt.js'

export const languages: readonly Language[] = [
  dutch,
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  arabic,
]

/** The table of `tag`, or of the language that it is a variety of: `pt-br` → Portuguese. */
export function findLanguage(tag: string): Language | null {
  const primary = primaryLanguage(tag)
  return languages.find((language) => language.tag === primary) ?? null
}
