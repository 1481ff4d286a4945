/** A language → the texts of the interface in it. A new interface is a file like `interface-en.ts` and a row here. */
import { primaryLanguage } from './primary-language.js'
import type { LanguageTag } from '../record/names.js'
import { englishInterface } from './interface-en.js'
import { dutchInterface } from './interface-nl.js'
import type { Interface } from './interface-texts.js'

const interfaces: ReadonlyMap<string, Interface> = new Map(
  [dutchInterface, englishInterface].map((texts) => [texts.tag, texts]),
)

/** The interface in `language`, else in `fallback`, else in English. Varieties count: `nl-be` is Dutch. */
export function interfaceFor(language: LanguageTag, fallback: LanguageTag): Interface {
  return interfaceIn(language) ?? interfaceIn(fallback) ?? englishInterface
}

function interfaceIn(language: LanguageTag): Interface | undefined {
  return interfaces.get(primaryLanguage(language))
}
