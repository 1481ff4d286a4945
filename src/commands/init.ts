/** A folder name → an empty archive that builds. */
import { basename, join, resolve } from 'node:path'
import { isEmptyFolder } from '../read/files/files.js'
import { writeNewFile } from '../write/write-new-file.js'

/** Makes `folder` and its files; returns their names. Throws when the folder has anything in it. */
export function init(folder: string, version: string): readonly string[] {
  if (!isEmptyFolder(folder)) throw new Error(`${folder} is not empty: choose another folder.`)
  const name = basename(resolve(folder))
  const files = Object.entries({
    'content/archive.yaml': describeSettings(name),
    'content/.gitattributes': GIT_ATTRIBUTES,
    'package.json': describePackage(name, version),
    '.gitignore': 'node_modules/\n_site/\n/*.lock\n/*.lock.*\n.cache/\n',
  })
  for (const [path, text] of files) writeNewFile(join(folder, path), text)
  return files.map(([path]) => path)
}

/** Files in which the lines of two branches belong together. */
const UNITED = ['ledger/*.tsv', 'withdrawals.yaml', 'redactions.yaml']
/** Articles are kept byte for byte on every system; two branches may both have published something. */
const GIT_ATTRIBUTES = ['* -text', ...UNITED.map((file) => `${file} merge=union`), ''].join('\n')

function describeSettings(name: string): string {
  return [
    '# Every setting may be left out. docs/settings.md of Pressmark explains them all.',
    `title: ${JSON.stringify(name)}`,
    '# base-url: https://example.org/archive/',
    'languages: [nl, en, de, fr, es, it, pt]',
    'zone: Europe/Brussels',
    '',
  ].join('\n')
}

function describePackage(name: string, version: string): string {
  const project = {
    name: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    private: true,
    type: 'module',
    scripts: { build: 'pressmark build', serve: 'pressmark serve' },
    dependencies: { pressmark: `^${version}` },
  }
  return `${JSON.stringify(project, null, 2)}\n`
}
