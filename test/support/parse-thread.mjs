/** The thread in which hostile files are parsed, with the compiled modules that a build runs. */
import { parseFile } from '../../dist/src/formats/parse-file.js'
import { readText } from '../../dist/src/formats/read-text.js'
import { answerTasks } from '../../dist/src/runtime/answer-tasks.js'

/** The answer is how many records there are, or why there is no text. */
answerTasks(async ({ path, bytes, context }) => {
  const source = await readText(path, bytes)
  if (!('text' in source)) return source.diagnostics[0]?.reason ?? ''
  return parseFile(source, context).records.length
})
