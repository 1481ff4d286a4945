/** The articles of each year → the languages of the archive. */
import type { LanguageTag } from '../record/strings.js'
import type { Contribution } from './contribution.js'

export class Languages {
  readonly #tags = new Set<LanguageTag>()

  add(tags: readonly LanguageTag[]): void {
    for (const tag of tags) this.#tags.add(tag)
  }

  /** Those that are known. */
  get count(): number {
    return [...this.#tags].filter((tag) => !tag.startsWith('und')).length
  }
}

export const languagesOfArchive: Contribution<readonly LanguageTag[], Languages> = {
  begin: () => new Languages(),
  gather: (sheet) =>
    sheet.kind === 'days'
      ? null
      : [...new Set(sheet.parts.flatMap(({ entries }) => entries.map(({ language }) => language)))],
}
