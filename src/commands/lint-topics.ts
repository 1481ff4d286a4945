/** A content folder → what is wrong or odd in its topics.yaml. */
import { readSettings } from '../read/settings/settings.js'
import { readTopicsFile, TOPICS_FILE } from '../read/settings/topics-file.js'
import type { Diagnostic } from '../record/diagnostic.js'
import { sourcePath } from '../record/strings.js'
import { lintVocabulary } from '../topics/lint-vocabulary.js'
import { defaultVocabulary } from '../topics/default-vocabulary.js'

/** Gives diagnostics in order of position. Throws `SettingsError` on a file that is something else altogether. */
export function lintTopics(content: string): readonly Diagnostic[] {
  const { languages } = readSettings(content)
  const file = readTopicsFile(content, languages[0]!)
  return lintVocabulary(defaultVocabulary, file, languages, sourcePath(TOPICS_FILE))
}
