import pressmark from './dist/src/eleventy.js'

export default (config) => pressmark(config, import.meta.dirname)
