/** The tag of a language → that of the language it is a variety of. */

/** `nl-be` → `nl` */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0] ?? tag
}
