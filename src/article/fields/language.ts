/** The language key of a header, the folder and the text → the language of an article. */
import { languages } from '../../language/languages.js'
import { type LanguageTag, languageTag } from '../../record/strings.js'
import type { ParseContext } from '../../record/settings.js'
import { remarkAt, type PlacedRemark } from '../remark.js'
import type { HeaderField } from './header-field.js'
import type { SortedFields } from './keys.js'
import { plainText } from './plain-text.js'
import { primaryLanguage } from '../../language/primary-language.js'
import { detectLanguageOf } from '../language/detect-language.js'
import type { Settled } from './fields.js'

export interface SettledLanguage extends Settled<LanguageTag> {
  readonly rule: 'key' | 'folder' | 'detection'
  readonly unused: readonly HeaderField[]
  readonly remarks: readonly PlacedRemark[]
}

const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/
/** What authors write instead of a tag. */
const ENGLISH_NAMES: readonly string[] =
  'dutch english german french spanish italian portuguese arabic'.split(' ')

const names: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ tag, name }, index) => [
    [name.toLowerCase(), tag],
    [ENGLISH_NAMES[index] ?? tag, tag],
  ]),
)

/** The key counts, then the folder's default, then what the texts look like, of which nobody makes a list before. */
export function settleLanguage(
  known: SortedFields['known'],
  listTexts: () => readonly string[],
  { defaults, settings }: ParseContext,
): SettledLanguage {
  const [field] = known.get('language') ?? []
  const tag = field && readTag(plainText(field.text ?? ''), settings.languages)
  if (field && tag) return { value: tag, field, rule: 'key', unused: [], remarks: [] }
  const unread = remarkUnread(field)
  if (defaults.language !== null)
    return { value: defaults.language, field: null, rule: 'folder', ...unread }
  const value = detectLanguageOf(listTexts(), settings.languages)
  return { value, field: null, rule: 'detection', ...unread }
}

function remarkUnread(field: HeaderField | undefined): Pick<SettledLanguage, 'unused' | 'remarks'> {
  if (!field) return { unused: [], remarks: [] }
  const unread = remarkAt(field.offset, 'unread-language', plainText(field.text ?? ''))
  return { unused: [field], remarks: [unread] }
}

/**
 * `nl_BE` → `nl`, where the archive knows that and not its region; `Dutch` and `Nederlands` → `nl`; null for what is no
 * tag.
 */
function readTag(text: string, known: readonly LanguageTag[]): LanguageTag | null {
  const tag = text
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/(?:\.utf-?8)?(?:@euro)?$/, '')
  const named = names.get(tag)
  if (named !== undefined) return languageTag(named)
  if (!TAG.test(tag)) return null
  const whole = languageTag(tag)
  const primary = languageTag(primaryLanguage(whole))
  return !known.includes(whole) && known.includes(primary) ? primary : whole
}
