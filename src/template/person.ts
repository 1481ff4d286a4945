/** A name in a byline → given and family name, where its form says that it is a person's; null where it does not. */

export interface Person {
  readonly given: string
  /** Small words before the family name, by which no list is sorted: `van den`. */
  readonly particle: string
  readonly family: string
}

/** A given or family name: a capital, hyphens and apostrophes within, or initials (`J.`, `J.P.`). */
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’-]*|(?:\p{Lu}\.-?)+)$/u
const PARTICLE =
  /^(?:van|vande|vanden|vander|von|vom|zu|zum|zur|de|den|der|des|di|da|do|dos|das|del|della|dello|du|la|le|les|el|al|bin|ibn|ben|ter|ten|te|tot|'t|’t|op|in|af|y|e)$/i
/** Words of desks and agencies, whole or at the beginning of a longer one. */
const BODY =
  /^(?:redacti|rédacti|redakti|redacc|redazi|newsroom|news|nieuws|press|presse|pers|persbureau|agenc|agent|agence|desk|staff|team|editor|correspond|korrespond|bureau|reporter|verslag|medewerk|zeitung|krant|gazet|times|courant|journal|our$|onze$|from$|the$|het$|een$)/i
const LONGEST = 6

/** Whether a name is that of a desk or an agency. */
export function namesBody(name: string): boolean {
  return name.split(' ').some((word) => BODY.test(word))
}

/** Two words to six, all of them names or particles; `languages` with two family names are Spanish and Portuguese. */
export function readPerson(name: string, language: string | null): Person | null {
  const words = name.split(' ')
  if (words.length < 2 || words.length > LONGEST) return null
  if (namesBody(name)) return null
  if (!words.every((word) => NAME.test(word) || PARTICLE.test(word))) return null
  const [first, last] = [words[0]!, words.at(-1)!]
  if (!NAME.test(first) || !NAME.test(last)) return null
  const particleAt = words.findIndex((word, index) => index > 0 && isParticle(word))
  const familyAt =
    particleAt > 0 ? afterParticles(words, particleAt) : words.length - familyWords(words, language)
  const givenUntil = particleAt > 0 ? particleAt : familyAt
  return {
    given: words.slice(0, givenUntil).join(' '),
    particle: words.slice(givenUntil, familyAt).join(' '),
    family: words.slice(familyAt).join(' '),
  }
}

/** In small letters: `Van Damme` is sorted under V, `van Damme` is not. */
function isParticle(word: string): boolean {
  return PARTICLE.test(word) && word === word.toLowerCase()
}

function afterParticles(words: readonly string[], from: number): number {
  const rest = words.slice(from).findIndex((word) => !isParticle(word))
  return from + rest
}

/** `Gabriel García Márquez` has two in Spanish; `Van den Berg` in capitals is one of several words. */
function familyWords(words: readonly string[], language: string | null): number {
  const capital = words.findIndex((word, index) => index > 0 && PARTICLE.test(word))
  if (capital > 0) return words.length - capital
  return words.length > 2 && /^(?:es|pt)\b/.test(language ?? '') ? 2 : 1
}
