/** Files that a build is asked to write beside the site → an error where they would take the place of something else. */
import { isDatabase } from '../database/is-database.js'
import { liesAmong } from '../pipeline/session.js'
import { readOwnText } from '../read/settings/own-text.js'
import { siteFile } from '../record/strings.js'
import { isPlace } from '../write/check-path.js'
import { lookAt } from '../write/look-at.js'
import { removedList } from './list-changes.js'

export interface AskedFiles {
  readonly content: string
  readonly changes?: string | undefined
  readonly sqlite?: string | undefined
}

/** How a file of the site ends: `index.html`, `_headers`. */
const NAME = /(?:^|\/)_\w+$|\.[a-z\d]{1,12}$/i

/** Throws where a file lies among the articles, or is there already and was not written for this. */
export function checkAskedFiles({ content, changes, sqlite }: AskedFiles): void {
  const lists = changes === undefined ? [] : [changes, removedList(changes)]
  for (const file of lists) check('--changes', file, content, isList)
  if (sqlite !== undefined) check('--sqlite', sqlite, content, isDatabase)
}

function check(
  option: string,
  file: string,
  content: string,
  isOurs: (file: string) => boolean,
): void {
  if (liesAmong(content, file))
    throw new Error(`${file} would lie among the articles: name another file with ${option}.`)
  const found = lookAt(file)
  if (found && !(found.isFile() && isOurs(file)))
    throw new Error(
      `${file} was not written by ${option}, and would be overwritten: name another file.`,
    )
}

/** Whether each line is a file of a site. */
function isList(file: string): boolean {
  const lines = readOwnText(file).split('\n')
  return lines.every((line) => line === '' || (NAME.test(line) && isPlace(siteFile(line))))
}
