/** A content folder → what is wrong or odd in its topics.yaml. */
import { readSettings } from '../read/settings/settings.js'
import { readTopicsFile, TOPICS_FILE } from '../read/settings/topics-file.js'
import type { Diagnostic } from '../record/diagnostic.js'
import type { SourcePath } from '../record/names.js'
import { plural } from '../report/plural.js'
import { lintVocabulary } from '../topics/lint-vocabulary.js'
import { defaultVocabulary } from '../topics/default-vocabulary.js'
import { showDiagnostic } from './show-diagnostics.js'
import type { ExitCode, World } from './world.js'

export interface AskedOfLint {
  readonly content: string
  readonly json?: boolean
}

/** In order of place. Throws `SettingsError` on what is no such file at all. */
export function lintTopics(content: string): readonly Diagnostic[] {
  const { languages } = readSettings(content)
  const file = readTopicsFile(content, languages[0]!)
  return lintVocabulary(defaultVocabulary, file, languages, TOPICS_FILE as SourcePath)
}

/** Ends with 2 when there is an error or a warning. */
export function runTopicsLint({ content, json = false }: AskedOfLint, world: World): ExitCode {
  const remarks = lintTopics(content)
  if (json) world.line(JSON.stringify(remarks))
  else {
    for (const remark of remarks) showDiagnostic(content, remark, world)
    world.line(describeLint(remarks))
  }
  return remarks.some(({ severity }) => severity !== 'info') ? 2 : 0
}

function describeLint(remarks: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']): number =>
    remarks.filter((remark) => remark.severity === severity).length
  const [errors, warnings, notes] = [count('error'), count('warning'), count('info')]
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notes, 'note')} in ${TOPICS_FILE}`
}
