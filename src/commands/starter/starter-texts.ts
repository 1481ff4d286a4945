/** The languages that an archive can begin in, and the texts that each of them gives. */

/** Those of the interface; a test compares. Here without their texts, because the command line names them. */
export const STARTER_LANGUAGES = ['en', 'nl', 'fr', 'de', 'es', 'ar'] as const
export type StarterLanguage = (typeof STARTER_LANGUAGES)[number]

/** What people read of a new archive. Code, keys and names of files are the same in all languages. */
export interface StarterTexts {
  readonly settings: SettingsComments
  readonly sample: Sample
  /** The README for those who add articles, without its heading; in Markdown. */
  readonly readme: string
}

/** The comments of archive.yaml, a sentence each. */
interface SettingsComments {
  readonly optional: string
  readonly languages: string
  readonly zone: string
}

/** The first article: its file, headline, topic and text. */
interface Sample {
  readonly name: string
  readonly title: string
  readonly topic: string
  readonly text: string
}
