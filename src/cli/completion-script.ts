/** The commands and their options → a script by which bash, zsh or fish completes them; it starts no process itself. */
import type { Argument, Command, Option } from 'commander'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** A command as it is typed: `build`, `topics lint`; empty for the program. */
interface KnownCommand {
  readonly path: string
  readonly above: string
  readonly name: string
  readonly description: string
  readonly options: readonly KnownOption[]
  /** What may follow it: commands, and words for an argument that takes only some. */
  readonly commands: readonly Named[]
}

interface Named {
  readonly name: string
  readonly description: string
}

interface KnownOption extends Named {
  readonly takesValue: boolean
  readonly choices: readonly string[]
}

export function completionScript(program: Command, shell: Shell): string {
  const commands = listCommands(program, '', '')
  switch (shell) {
    case 'bash':
      return bashScript(program.name(), commands)
    case 'zsh':
      return zshScript(program.name(), commands)
    case 'fish':
      return fishScript(program.name(), commands)
  }
}

function listCommands(command: Command, path: string, above: string): readonly KnownCommand[] {
  const below = command.commands.map((each) =>
    listCommands(each, path === '' ? each.name() : `${path} ${each.name()}`, path),
  )
  const own: KnownCommand = {
    path,
    above,
    name: command.name(),
    description: command.description(),
    options: command.options.map(describeOption),
    commands: [
      ...command.commands.map(nameCommand),
      ...command.registeredArguments.flatMap(nameChoices),
    ],
  }
  return [own, ...below.flat()]
}

function nameCommand(command: Command): Named {
  return { name: command.name(), description: command.description() }
}

function nameChoices({ argChoices, description }: Argument): readonly Named[] {
  return (argChoices ?? []).map((name) => ({ name, description }))
}

function describeOption({
  long,
  flags,
  description,
  required,
  optional,
  argChoices,
}: Option): KnownOption {
  const takesValue = required || optional
  return { name: long ?? flags, description, takesValue, choices: argChoices ?? [] }
}

/** The lines of a `case` by which the command is known whose words have been typed. */
function commandCases(commands: readonly KnownCommand[]): readonly string[] {
  return commands
    .filter(({ path }) => path !== '')
    .map(({ path, above, name }) => `      '${above}/${name}') command='${path}' ;;`)
}

function namesOf({ commands, options }: KnownCommand): readonly string[] {
  return [...commands, ...options].map(({ name }) => name)
}

interface ChoiceOption {
  readonly path: string
  readonly option: KnownOption
}

function listChoices(commands: readonly KnownCommand[]): readonly ChoiceOption[] {
  return commands.flatMap(({ path, options }) =>
    options.filter(({ choices }) => choices.length > 0).map((option) => ({ path, option })),
  )
}

/** Options whose value is a file, a folder, or nothing that a shell could know. */
function listValued(commands: readonly KnownCommand[]): string {
  const valued = commands.flatMap(({ options }) => options.filter((each) => each.takesValue))
  return [...new Set(valued.map(({ name }) => name))].join('|')
}

/** Where nothing fits, bash looks for files. */
function bashScript(program: string, commands: readonly KnownCommand[]): string {
  const choices = listChoices(commands).map(
    ({ path, option }) =>
      `    '${path} ${option.name}') COMPREPLY=($(compgen -W '${option.choices.join(' ')}' -- "$current")); return ;;`,
  )
  const words = commands.map(
    (command) => `    '${command.path}') words='${namesOf(command).join(' ')}' ;;`,
  )
  return `# Put this into ~/.bashrc: eval "$(${program} completion bash)"
_${program}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  local command='' words='' word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$command/$word" in
${commandCases(commands).join('\n')}
    esac
  done
  case "$command $previous" in
${choices.join('\n')}
  esac
  case "$previous" in ${listValued(commands)}) return ;; esac
  case "$command" in
${words.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _${program} ${program}
`
}

function zshScript(program: string, commands: readonly KnownCommand[]): string {
  const choices = listChoices(commands).map(
    ({ path, option }) =>
      `    '${path} ${option.name}') compadd ${option.choices.join(' ')}; return ;;`,
  )
  const lists = commands.map(({ path, commands: below, options }) => {
    const items = [...below, ...options].map(
      ({ name, description }) => `'${name}:${quoted(description.replaceAll(':', '\\:'))}'`,
    )
    return `    '${path}') list=(${items.join(' ')}) ;;`
  })
  return `#compdef ${program}
# Put this into ~/.zshrc, behind compinit: eval "$(${program} completion zsh)"
_${program}() {
  local command='' word
  local -a list
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$command/$word" in
${commandCases(commands).join('\n')}
    esac
  done
  case "$command \${words[CURRENT-1]}" in
${choices.join('\n')}
  esac
  case "\${words[CURRENT-1]}" in ${listValued(commands)}) _files; return ;; esac
  case "$command" in
${lists.join('\n')}
  esac
  _describe '${program}' list
  [[ -n "$command" ]] && _files
}
compdef _${program} ${program}
`
}

/** `'` within `'…'`, as bash and zsh take it. */
function quoted(text: string): string {
  return text.replaceAll("'", String.raw`'\''`)
}

function fishScript(program: string, commands: readonly KnownCommand[]): string {
  const lines = commands.flatMap((command) => {
    const seen = command.path
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => `__fish_seen_subcommand_from ${word}`)
    const names = command.commands.map(({ name }) => name).join(' ')
    const still = names === '' ? [] : [`not __fish_seen_subcommand_from ${names}`]
    return [
      ...command.commands.map(
        ({ name, description }) =>
          `complete -c ${program}${when([...seen, ...still])} -f -a ${name} -d '${fishQuoted(description)}'`,
      ),
      ...command.options.map(
        ({ name, description, takesValue, choices }) =>
          `complete -c ${program}${when(command.path === '' ? still : seen)} -l ${name.replace(/^--/, '')}${valueOf(takesValue, choices)} -d '${fishQuoted(description)}'`,
      ),
    ]
  })
  return `# Put this into ~/.config/fish/config.fish: ${program} completion fish | source
${lines.join('\n')}
`
}

/** That all of these hold, for fish. */
function when(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` -n '${conditions.join('; and ')}'`
}

function valueOf(takesValue: boolean, choices: readonly string[]): string {
  if (choices.length > 0) return ` -x -a '${choices.join(' ')}'`
  return takesValue ? ' -r' : ''
}

function fishQuoted(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
}
