/** Letters → the script that most of them belong to, and the languages that use it. */

/** The first language is the one meant where a script leaves no doubt. */
interface Script {
  readonly pattern: RegExp
  readonly languages: readonly string[]
  /** Whether only one language of the news uses it. */
  readonly isSure: boolean
}

const SCRIPTS: readonly Script[] = [
  { pattern: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ckb'], isSure: false },
  { pattern: /\p{Script=Hebrew}/gu, languages: ['he', 'yi'], isSure: false },
  { pattern: /\p{Script=Cyrillic}/gu, languages: ['ru', 'uk', 'bg', 'sr', 'be'], isSure: false },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'], isSure: true },
  { pattern: /\p{Script=Han}/gu, languages: ['zh', 'ja'], isSure: false },
  { pattern: /\p{Script=Hangul}/gu, languages: ['ko'], isSure: true },
  { pattern: /\p{Script=Greek}/gu, languages: ['el'], isSure: true },
  { pattern: /\p{Script=Armenian}/gu, languages: ['hy'], isSure: true },
  { pattern: /\p{Script=Georgian}/gu, languages: ['ka'], isSure: true },
  { pattern: /\p{Script=Thai}/gu, languages: ['th'], isSure: true },
  { pattern: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr', 'ne'], isSure: false },
  { pattern: /\p{Script=Bengali}/gu, languages: ['bn'], isSure: true },
  { pattern: /\p{Script=Tamil}/gu, languages: ['ta'], isSure: true },
]

const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u
const LATIN = /\p{Script=Latin}/gu

/**
 * What the script of `text` says about its language: null where it is Latin or has no letters. `candidates` are the
 * languages written in it; `isSure` where the first of them needs no other evidence.
 */
export function readScript(
  text: string,
): { readonly candidates: readonly string[]; readonly isSure: boolean } | null {
  if (!FOREIGN.test(text)) return null
  const latin = countMatches(text, LATIN)
  const counts = SCRIPTS.map((script) => ({ script, count: countMatches(text, script.pattern) }))
  const japanese = counts.find(({ script, count }) => script.languages[0] === 'ja' && count > 0)
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best))
  if (most.count <= latin) return null
  const isJapanese = most.script.languages.includes('ja') && japanese
  const { languages, isSure } = isJapanese ? japanese.script : most.script
  return { candidates: languages, isSure }
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
