/** What runs in a process of its own. Everything else is imported from `src`: `vitest.config.ts` says where it lies. */
import { resolve } from 'node:path'

const dist = resolve(import.meta.dirname, '../../dist/src')

export const compiledMain: string = resolve(dist, 'main.js')
export const compiledEleventy: string = resolve(dist, 'eleventy.js')
