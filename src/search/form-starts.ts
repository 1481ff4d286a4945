/** A word and its stems → what the words of the index that may be forms of it begin with. */
import { basesOf, listedForms } from './irregular-forms.js'

/** Shorter starts are those of thousands of words. */
const SHORTEST_START = 3

/** Each once. Some forms of few words begin in yet another way: they are found where the index has them beside the word. */
export function startsOfForms(word: string, stems: ReadonlySet<string>): readonly string[] {
  const starts = new Set<string>()
  for (const stem of stems) {
    const lang = stem.slice(0, stem.indexOf(' '))
    const letters = stem.slice(lang.length + 1)
    starts.add(sharedStart(letters, word))
    for (const base of [word, ...basesOf(lang, word, word)])
      for (const listed of [base, ...listedForms(lang, base)])
        if (!listed.startsWith(word)) starts.add(listed)
    for (const changed of CHANGES[lang]?.(letters) ?? []) starts.add(changed)
  }
  return [...starts]
}

/** What all forms of a word begin with, nearly always. */
function sharedStart(stem: string, word: string): string {
  let same = 0
  while (same < stem.length - 1 && stem[same] === word[same]) same++
  return word.slice(0, Math.max(SHORTEST_START, same))
}

/** Letters of a stem that differ in some of its forms, although they are among its first ones. */
const CHANGES: Readonly<Record<string, (stem: string) => readonly string[]>> = {
  nl: changeDutch,
  de: changeGerman,
  es: changeSpanish,
}

const LONG_VOWEL = /^(.*?)([aeou])\2([^aeiouy])$/

/** `maan`, `manen`; `lees`, `lezen`. */
function changeDutch(stem: string): readonly string[] {
  const [, before, vowel, last] = LONG_VOWEL.exec(stem) ?? []
  if (before === undefined || vowel === undefined || last === undefined) return []
  const short = `${before}${vowel}`
  return [stem, short + last, ...(VOICED[last] ? [short + VOICED[last]] : [])]
}

const VOICED: Readonly<Record<string, string>> = { f: 'v', s: 'z' }

/** `museum`, `museen`. */
function changeGerman(stem: string): readonly string[] {
  return stem.endsWith('um') && stem.length > 'um'.length + 2 ? [stem.slice(0, -'um'.length)] : []
}

/** `voz`, `voces`. */
function changeSpanish(stem: string): readonly string[] {
  return stem.endsWith('z') ? [stem, `${stem.slice(0, -1)}c`] : []
}
