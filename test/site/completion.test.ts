/** `completion`: what a shell completes, by the shells that are there. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { completionScript, SHELLS } from '../../src/cli/completion-script.js'
import { createProgram } from '../../src/cli/program.js'
import { quietEnvironment } from '../support/quiet-environment.js'
import { runPressmark } from '../support/run-pressmark.js'
import { makeFolder } from '../support/make-folder.js'

const program: Command = createProgram(quietEnvironment, '0', () => {})

function listNames(command: Command): readonly string[] {
  const options = command.options.map(({ long }) => long!.replace(/^--/, ''))
  return [...options, ...command.commands.flatMap((each) => [each.name(), ...listNames(each)])]
}

describe('completion', () => {
  it.each(SHELLS)('for %s names every command and every option', async (shell) => {
    const { code, stdout } = await runPressmark(makeFolder(), ['completion', shell])
    expect(code).toBe(0)
    const words = new Set(stdout.match(/[a-z][a-z\d-]*/g))
    expect(listNames(program).filter((name) => !words.has(name))).toEqual([])
  })

  it('is refused for a shell that it does not know', async () => {
    const { code, stderr } = await runPressmark(makeFolder(), ['completion', 'ksh'])
    expect(code).toBe(1)
    expect(stderr).toContain('bash, zsh, fish')
  })

  it.each([
    [['bui'], 'build'],
    [['topics', 'li'], 'lint'],
    [['topics', 'lint', '--js'], '--json'],
    [['build', '--out'], '--output'],
    [['build', '--output', 'x', '--thr'], '--threads'],
    [['learn', '--only', ''], 'initials topics folders'],
    [['completion', 'z'], 'zsh'],
    [['completion', 'x'], ''],
    // Bash looks for a folder itself.
    [['build', '--content', 'bui'], ''],
  ])('in bash makes of %j: %s', (typed, completed) => {
    const words = ['pressmark', ...typed].map((word) => `'${word}'`).join(' ')
    const ask = `COMP_WORDS=(${words}); COMP_CWORD=${typed.length}; _pressmark; echo "\${COMPREPLY[*]}"`
    const script = `${completionScript(program, 'bash')}\n${ask}`
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout.trim()).toBe(completed)
  })

  it.each(SHELLS.filter((shell) => existsSync(`/usr/bin/${shell}`)))(
    'is a script that %s can read',
    (shell) => {
      const input = completionScript(program, shell)
      const { status, stderr } = spawnSync(shell, ['-n'], { input, encoding: 'utf8' })
      expect([status, stderr]).toEqual([0, ''])
    },
  )
})
