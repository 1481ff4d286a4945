/** Built trees → what a build costs after a change: none, one article more, one body edited, everything copied anew. */
import { existsSync } from 'node:fs'
import { buildAnew, buildWithPressmark } from './build-with-pressmark.mjs'
import { addArticle, lengthenArticle, pickLongArticle } from './change-tree.mjs'
import { openGit } from './check-with-git.mjs'
import { renew } from './lay-tree.mjs'
import { takeTurns } from './take-turns.mjs'
import { NAMES } from './write-article.mjs'

/** What happens to the tree before a build, for each part of `--only`. */
const CHANGES = {
  nothing: [['nothing changed', () => {}]],
  added: [
    ['one added, newest month', addTo('newest')],
    ['one added, oldest month', addTo('oldest')],
  ],
  edited: [
    [
      'one body edited past the lead',
      (tree, format, round) =>
        lengthenArticle(pickLongArticle(tree.contentOf(format), format), round),
    ],
  ],
  checkout: [['fresh checkout, cache restored', checkOutAnew]],
}

function addTo(which) {
  return (tree, format, round) => addArticle(tree.contentOf(format), format, which, round)
}

/** Other inodes for all, and for the content other times. */
async function checkOutAnew(tree, format) {
  await renew(tree.contentOf(format), '-R')
  await renew(tree.outputOf(format), '-a')
  await renew(tree.cacheOf(format), '-a')
}

/** Pressmark must have built the tree before; where it has not, it does. */
export async function measureChanges(tree, rounds, only) {
  for (const format of tree.formats)
    if (!existsSync(tree.outputOf(format))) await buildAnew(tree, format)
  const results = []
  for (const [part, changes] of Object.entries(CHANGES)) {
    if (!only.includes(part)) continue
    for (const [title, change] of changes) {
      const builds = tree.formats.map((format) => ({
        name: `${title}, ${NAMES[format]}`,
        before: (round) => change(tree, format, round),
        run: () => buildWithPressmark(tree, format),
      }))
      const gits = part === 'nothing' ? await openGits(tree) : []
      results.push(...(await takeTurns(title, [...builds, ...gits], rounds)))
      for (const git of gits) await git.close()
    }
  }
  return results
}

async function openGits(tree) {
  const contenders = []
  for (const format of tree.formats) {
    const git = await openGit(tree, format)
    if (git)
      contenders.push({
        name: `git status on the tree, ${NAMES[format]}`,
        run: git.status,
        close: git.close,
      })
  }
  return contenders
}
