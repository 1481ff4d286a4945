/** A language → the texts of the interface in it. */
import { primaryLanguage } from '../primary-language.js'
import type { LanguageTag } from '../../record/strings.js'
import { arabicInterface } from './ar.js'
import { germanInterface } from './de.js'
import { englishInterface } from './en.js'
import { spanishInterface } from './es.js'
import { frenchInterface } from './fr.js'
import { dutchInterface } from './nl.js'
import { speak } from './speak.js'
import type { InterfaceLanguage } from './texts.js'

/** A new interface is a file like `en.ts` and a row here. */
export const INTERFACES = {
  nl: dutchInterface,
  en: englishInterface,
  fr: frenchInterface,
  de: germanInterface,
  es: spanishInterface,
  ar: arabicInterface,
} satisfies Readonly<Record<string, InterfaceLanguage>>

type InterfaceTag = keyof typeof INTERFACES

export interface Interface extends ReturnType<typeof speak> {
  readonly tag: InterfaceTag
}

/** The languages that the interface has. */
export const INTERFACE_TAGS = Object.keys(INTERFACES) as readonly InterfaceTag[]

const interfaces: ReadonlyMap<string, Interface> = new Map(
  INTERFACE_TAGS.map((tag) => [tag, { tag, ...speak(INTERFACES[tag]) }]),
)

/** The interface in `language`, else in `fallback`, else in English. Varieties count: `nl-be` is Dutch. */
export function interfaceFor(language: LanguageTag, fallback: LanguageTag): Interface {
  return interfaceIn(language) ?? interfaceIn(fallback) ?? interfaces.get('en')!
}

function interfaceIn(language: LanguageTag): Interface | undefined {
  return interfaces.get(primaryLanguage(language))
}
