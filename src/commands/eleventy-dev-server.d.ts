/** The part of Eleventy's dev server that `serve` uses; the package ships no types. */
declare module '@11ty/eleventy-dev-server' {
  import type { Server } from 'node:http'
  export interface DevServer {
    /** What it was made with. The prefix is looked up at each request. */
    readonly options: { pathPrefix: string }
    /** Made when it is first asked for. */
    readonly server: Server
    /** Fulfilled when it listens. */
    ready(): Promise<void>
    reload(event: object): Promise<void> | void
    /** Puts the script that reloads a page into its HTML, before that is sent. */
    augmentContentWithNotifier(content: string, ...others: readonly unknown[]): string
  }
  const EleventyDevServer: {
    readonly getServer: (name: string, folder: string, options: object) => DevServer
  }
  export default EleventyDevServer
}
