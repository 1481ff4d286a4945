/** Texts by language, and a language → the text in it, or in the language that it is a variety of. */
import { findOwn } from '../record/find-own.js'
import { primaryLanguage } from './primary-language.js'

/** `fr-be` has the text of `fr` where it has none of its own. */
export function textIn(texts: Readonly<Record<string, string>>, tag: string): string | undefined {
  return findOwn(texts, tag) ?? findOwn(texts, primaryLanguage(tag))
}
