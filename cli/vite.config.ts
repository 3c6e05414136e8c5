import { defineConfig } from 'vite'

/**
 * The command line and both servers as plain JavaScript, a file per command so that each loads only what it needs.
 * Small pure packages are built in, because finding and reading them costs more than they do.
 */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  resolve: { alias: { 'lodash-es': `${import.meta.dirname}/../dsl/small-lodash.ts` } },
  ssr: { noExternal: ['commander', 'chevrotain', '@noble/hashes', 'canonicalize', /^@chevrotain\//, 'lodash-es'] },
  build: {
    ssr: true,
    outDir: '../dist/cli',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: ['main.ts', 'simulation-thread.ts'].map((file) => `${import.meta.dirname}/${file}`),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
