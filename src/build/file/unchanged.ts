/** What is known of the files of a batch before it is filed, and what is handed on of its manifest. */
import type { Docket, FiledFile } from '../../record/batch.js'
import type { FiledDrawer } from '../../record/tasks.js'

/** For each file of the batch: what is known of it, with its new stamp, if it holds what it held; else its stamp. */
export type Unchanged = FiledFile | Pick<FiledFile, 'path' | 'stamp'>

export function takeFromDocket(docket: Docket): FiledDrawer {
  const { records, claims, articles, claimsDigest, pieces, account } = docket
  return { records, claims, articles, claimsDigest, pieces, account }
}
