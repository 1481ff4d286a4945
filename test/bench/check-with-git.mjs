/** A tree of articles → `git status` on it, the limit for a build that finds nothing changed. */
import { devNull } from 'node:os'
import { join } from 'node:path'
import { mustRun, runProcess } from './run-process.mjs'

const IDENTITY = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'gc.auto=0']
const OWN_SETTINGS = { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' }

/** Commits the tree in a repository beside it; null where there is no git. */
export async function openGit(tree, format) {
  const env = { ...process.env, ...OWN_SETTINGS }
  const { failure } = await runProcess('git', ['--version'], { env })
  if (failure !== null) return null
  const repository = join(tree.folder, `git-${format}`)
  const places = ['--git-dir', repository, '--work-tree', tree.contentOf(format)]
  const git = (...args) => mustRun('git', [...IDENTITY, ...places, ...args], { env })
  await git('init', '--quiet')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'All')
  return {
    status: () => git('status', '--porcelain'),
    close: () => mustRun('rm', ['-rf', repository]),
  }
}
