/* The compiler's public door. Pure: it reads no files and knows no clock. */
export { analyze, type Analysis } from './analyze.ts'
export { build, type Built } from './build.ts'
export { describe, type Diagnostic, type Fix, type Language, type Severity } from './diagnostic.ts'
export { completions, type Completion } from './service/completion.ts'
export { LIBRARY_PREFIX, type MediaInfo, type Sources, type Span } from './sources.ts'
