// `npm start`: builds what is out of date, then runs the demonstration in this same process, so that signals reach it.
import './build.mjs'

const main = new URL('../../dist/cli/main.js', import.meta.url)
process.argv = [process.argv[0] ?? 'node', 'lykta', 'demo', ...process.argv.slice(2)]
await import(main.href)
