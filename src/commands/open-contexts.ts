/** What holds for a whole archive, and its folder defaults → what the parser of each file may know. */
import { openFolderDefaults } from '../read/settings/folder-defaults.js'
import type { Corrections } from '../record/corrections.js'
import type { SourcePath } from '../record/names.js'
import type { Authorities, ParseContext, ParseSettings } from '../record/settings.js'

/** Throws `SettingsError`, when a file is asked for, on bad defaults in the folders above it. */
export function openContexts(
  content: string,
  settings: ParseSettings,
  authorities: Authorities,
  corrections: Corrections,
): (path: SourcePath) => ParseContext {
  const defaultsOf = openFolderDefaults(content)
  return (path) => ({
    settings,
    authorities,
    defaults: defaultsOf(path),
    corpusInitials: {},
    corrections: corrections.get(path.normalize('NFC') as SourcePath) ?? [],
  })
}
