/** A language → the texts of the interface in it. */
import { primaryLanguage } from '../primary-language.js'
import type { LanguageTag } from '../../record/strings.js'
import { englishInterface } from './en.js'
import { dutchInterface } from './nl.js'
import type { InterfaceTexts } from './texts.js'

/** A new interface is a file like `en.ts` and a row here. */
const INTERFACES = {
  nl: dutchInterface,
  en: englishInterface,
} satisfies Readonly<Record<string, InterfaceTexts>>

type InterfaceTag = keyof typeof INTERFACES

export interface Interface extends InterfaceTexts {
  readonly tag: InterfaceTag
}

/** The languages that the interface has. */
export const INTERFACE_TAGS = Object.keys(INTERFACES) as readonly InterfaceTag[]

const interfaces: ReadonlyMap<string, Interface> = new Map(
  INTERFACE_TAGS.map((tag) => [tag, { tag, ...INTERFACES[tag] }]),
)

/** The interface in `language`, else in `fallback`, else in English. Varieties count: `nl-be` is Dutch. */
export function interfaceFor(language: LanguageTag, fallback: LanguageTag): Interface {
  return interfaceIn(language) ?? interfaceIn(fallback) ?? interfaces.get('en')!
}

function interfaceIn(language: LanguageTag): Interface | undefined {
  return interfaces.get(primaryLanguage(language))
}
