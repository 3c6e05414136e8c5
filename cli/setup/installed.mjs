// npm runs this whenever it has changed node_modules, so that nothing is installed again after an `npm install` by hand.
import { fileURLToPath } from 'node:url'
import { leaveStamp } from './stamp.mjs'

leaveStamp(fileURLToPath(new URL('../../', import.meta.url)))
