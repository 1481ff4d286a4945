/** What a page says of its language and in its description → what of that holds for its text. */
import { detectLanguageOf } from '../../article/language/detect-language.js'
import type { Remark } from '../../article/remark.js'
import { primaryLanguage } from '../../language/primary-language.js'
import type { ParseContext } from '../../record/settings.js'
import { languageTag } from '../../record/strings.js'
import type { LinkedArticle } from './linked-data.js'
import type { PageMeta } from './page-meta.js'
import type { PageSource } from './page-source.js'

const LONGEST_LEAD = 500
const SHORTEST_LEAD = 40
/** A text in another language than its page says must be long enough to be told. */
const SURE_LANGUAGE = 400

/** A description of the article itself, whole, and not what the text begins with anyway. */
export function findLead(
  meta: PageMeta,
  linked: LinkedArticle | null,
  texts: readonly string[],
): string {
  const found = linked?.description || (meta.first('og:description')?.text ?? '')
  const lead = found.replace(/\s+/g, ' ').trim()
  if (lead.length < SHORTEST_LEAD || lead.length > LONGEST_LEAD || /(?:…|\.\.\.)$/.test(lead))
    return ''
  const text = texts.join(' ').toLowerCase()
  const words = lead.toLowerCase().match(/\p{L}{5,}/gu) ?? []
  const told = words.filter((word) => text.includes(word)).length
  const isBeginning = text.startsWith(lead.toLowerCase().slice(0, SHORTEST_LEAD))
  return isBeginning || text.length < LONGEST_LEAD || told < words.length * 0.6 ? '' : lead
}

export function findLanguage(
  { language }: PageSource,
  meta: PageMeta,
  linked: LinkedArticle | null,
  texts: readonly string[],
  { settings }: ParseContext,
): { readonly tag: string | null; readonly remark: Remark | null } {
  const said =
    language ||
    linked?.language ||
    meta.first('content-language og:locale dc.language dcterms.language language')?.text ||
    ''
  const tag = said.trim().split(/[,\s]/)[0] ?? ''
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(tag)) return { tag: null, remark: null }
  const text = texts.join('\n')
  const read =
    text.length < SURE_LANGUAGE ? 'und' : detectLanguageOf(texts.slice(0, 12), settings.languages)
  const own = primaryLanguage(languageTag(tag.toLowerCase().replaceAll('_', '-')))
  const isOther =
    read !== 'und' &&
    primaryLanguage(languageTag(read)) !== own &&
    settings.languages.some((each) => primaryLanguage(each) === own)
  return isOther
    ? { tag: null, remark: { rule: 'language-of-page', words: [tag, read] } }
    : { tag, remark: null }
}
