/** content/archive.yaml → where its settings stand. Not among the settings, on which every page depends. */
import { join } from 'node:path'
import type * as v from 'valibot'
import { settingsSchema } from './settings.js'
import { readPlacedYaml, type PlacedYaml } from './yaml-file.js'

/** Throws `SettingsError` as the settings themselves do. */
export function settingPlaces(content: string): PlacedYaml<v.InferOutput<typeof settingsSchema>> {
  return readPlacedYaml(join(content, 'archive.yaml'), settingsSchema)
}

/** `content/archive.yaml:7:3`, where the key or one of the words in its value stands. */
export function placeInSettings(
  content: string,
  path: readonly string[],
  word: string | null = null,
): string {
  const { positionOf, positionsOfWords } = settingPlaces(content)
  const [found] = word === null ? [] : positionsOfWords(path, [word])
  const { line, column } = found ?? positionOf(...path)
  return `${join(content, 'archive.yaml')}:${line}:${column}`
}
