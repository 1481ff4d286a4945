/** The kind of a page, or the name of a part → the function that renders it: the archive's own, else ours. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PART_NAMES } from '../record/parts.js'
import type { Page, PageKind } from '../record/page.js'
import { HOME } from '../record/strings.js'
import type { OwnPart, OwnParts, PageContext } from '../template/page-context.js'
import { installation } from './installation.js'
import { runOwn } from './own-module.js'

export type Template = (page: Page, context: PageContext) => { readonly toString: () => string }

const templates = new Map<string, Promise<Template>>()
const parts = new Map<string, Promise<OwnParts>>()

/** A project may override a template with a JavaScript module of the same name. Throws when it exports no `render`. */
export function findTemplate(kind: PageKind, project: string): Promise<Template> {
  const key = resolve(project, kind)
  const template = templates.get(key) ?? importTemplate(kind, project)
  templates.set(key, template)
  return template
}

/** The parts that a project overrides, likewise. */
export function findParts(project: string): Promise<OwnParts> {
  const key = resolve(project)
  const own = parts.get(key) ?? importParts(project)
  parts.set(key, own)
  return own
}

async function importTemplate(kind: PageKind, project: string): Promise<Template> {
  const own = join(project, 'templates', `${kind}.js`)
  if (!existsSync(own)) return importRender(join(installation, 'dist/templates', `${kind}.js`))
  const render = await importRender<Template>(own)
  return (page, context) => runOwn(own, nameOf(context), () => render(page, context))
}

function nameOf({ url }: PageContext): string {
  return url === HOME ? 'index.html' : url
}

async function importParts(project: string): Promise<OwnParts> {
  const named = PART_NAMES.map((name) => ({
    name,
    file: join(project, 'templates/parts', `${name}.js`),
  }))
  const loaded = named
    .filter(({ file }) => existsSync(file))
    .map(async ({ name, file }) => {
      const render = await importRender<OwnPart>(file)
      const own: OwnPart = (given, context) =>
        runOwn(file, nameOf(context), () => render(given, context))
      return [name, own] as const
    })
  return Object.fromEntries(await Promise.all(loaded))
}

async function importRender<Render>(file: string): Promise<Render> {
  const module = await importModule(file)
  if (
    typeof module === 'object' &&
    module !== null &&
    'render' in module &&
    typeof module.render === 'function'
  )
    return module.render as Render
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
