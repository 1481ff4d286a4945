/** The compiled commands, to be run in this process: what renders lies in `dist`. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

type Commands = typeof import('../../src/commands/build.js') &
  typeof import('../../src/commands/publish.js')

export async function loadCommands(): Promise<Commands> {
  return { ...(await loadCommand('build')), ...(await loadCommand('publish')) } as Commands
}

async function loadCommand(name: string): Promise<object> {
  const file = resolve(import.meta.dirname, `../../dist/src/commands/${name}.js`)
  return import(pathToFileURL(file).href)
}
