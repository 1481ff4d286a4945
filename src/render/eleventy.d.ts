/** The part of Eleventy that we use; the package ships no types of its own. */
declare module '@11ty/eleventy' {
  export interface RenderedPage {
    readonly url: string
    readonly outputPath: string
    readonly content: string
  }
  export interface EleventyConfig {
    readonly globalData: Readonly<Record<string, unknown>>
    readonly ignores: { readonly delete: (glob: string) => boolean }
    addGlobalData(name: string, data: unknown): void
    addTemplateFormats(formats: string): void
    addExtension(extension: string, engine: object): void
    addPassthroughCopy(copy: Readonly<Record<string, string>>): void
    setUseGitIgnore(enabled: boolean): void
    setDataFileSuffixes(suffixes: readonly string[]): void
    setQuietMode(enabled: boolean): void
  }
  export interface EleventyOptions {
    readonly quietMode?: boolean
    readonly configPath?: string
    readonly config?: (config: EleventyConfig) => void | Promise<void>
  }
  export default class Eleventy {
    /** Where Eleventy would write; the configuration file has the last word. */
    readonly outputDir: string
    constructor(input: string, output: string | undefined, options: EleventyOptions)
    disableLogger(): void
    toJSON(): Promise<readonly RenderedPage[]>
  }
}
