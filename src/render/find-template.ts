/** The kind of a page → the function that renders it: the project's own, else ours. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page, PageKind } from '../record/page.js'
import type { PageContext } from '../template/page-context.js'
import { installation } from './installation.js'

export type Template = (page: Page, context: PageContext) => { readonly toString: () => string }

const found = new Map<string, Promise<Template>>()

/** A project may override a template with a JavaScript module of the same name. Throws when it exports no `render`. */
export function findTemplate(kind: PageKind, project: string): Promise<Template> {
  const key = resolve(project, kind)
  const template = found.get(key) ?? importTemplate(kind, project)
  found.set(key, template)
  return template
}

async function importTemplate(kind: PageKind, project: string): Promise<Template> {
  const own = join(project, 'templates', `${kind}.js`)
  const file = existsSync(own) ? own : join(installation, 'dist/templates', `${kind}.js`)
  const module = await importModule(file)
  if (
    typeof module === 'object' &&
    module !== null &&
    'render' in module &&
    typeof module.render === 'function'
  )
    return module.render as Template
  throw new Error(`${file} exports no function “render”.`)
}

/** A syntax error does not name its file. */
async function importModule(file: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href)
  } catch (error) {
    throw new Error(`The template ${file} cannot be loaded: ${String(error)}`, { cause: error })
  }
}
