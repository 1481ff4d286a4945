/** Bad settings end a build: nobody can guess them. The message begins with `file:line:column`. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}
