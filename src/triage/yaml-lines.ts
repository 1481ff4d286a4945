/** Names → lines of YAML that can be put into a file as they are: each is a key without a value. */
import { stringify } from 'yaml'

export function yamlLines(names: readonly string[]): readonly string[] {
  return names.map(
    (name) => `  ${stringify({ [name]: null }, { nullStr: '', lineWidth: 0 }).trim()}`,
  )
}
