/** A line of words → a list or a table of them, so that a language's file reads like a dictionary. */

/** `'de het een'` → `['de', 'het', 'een']` */
export function listWords(line: string): readonly string[] {
  return line.split(/\s+/).filter((word) => word !== '')
}

/** `'jan | feb febr | mrt'` → `{ jan: 1, feb: 2, febr: 2, mrt: 3 }` */
export function numberForms(line: string): Readonly<Record<string, number>> {
  const groups = line.split('|').map(listWords)
  return Object.fromEntries(
    groups.flatMap((forms, index) => forms.map((form) => [form, index + 1])),
  )
}
