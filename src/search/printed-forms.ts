/** Words as the index has them, and texts that have some of them → these words as they are printed there. */
import { foldWord, splitWords } from './split-words.js'

/** In the order of `forms`; what none of the texts has is left out. A capital counts where the word never lacks it. */
export function printedForms(
  forms: readonly string[],
  texts: readonly string[],
): readonly string[] {
  const sought = new Set(forms)
  const printed = new Map<string, string>()
  if (sought.size > 0)
    for (const text of texts)
      splitWords(text, (word) => {
        const form = foldWord(word)
        if (!sought.has(form)) return
        const known = printed.get(form)
        if (known === undefined || (isSmall(word) && !isSmall(known))) printed.set(form, word)
      })
  return forms.flatMap((form) => printed.get(form) ?? [])
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase()
}
