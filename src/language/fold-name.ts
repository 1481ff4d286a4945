/** A name as written → the letters that two spellings of it share, capitals kept: `Ｂélga™` → `Belga `. */

/** They would become letters of the word before them. */
const SIGNS = /[™©®℠℗]/gu
/** Accents, and what has no width: soft hyphens, joiners. */
const UNSEEN = /[\p{M}\p{Cf}]+/gu

export function foldName(text: string): string {
  return text.replace(SIGNS, ' ').normalize('NFKD').replace(UNSEEN, '')
}
