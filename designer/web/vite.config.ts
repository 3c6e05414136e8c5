import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/*
 * Two pages: the designer, and the preview that it shows in a frame so that a program meets a real screen of its own.
 * The content security policy allows scripts, styles and fonts from the server's own address only, so nothing is
 * inlined.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { alias: { 'lodash-es': `${import.meta.dirname}/../../dsl/small-lodash.ts` } },
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/designer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // Monaco is one large part, loaded when a program is opened.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: [`${import.meta.dirname}/index.html`, `${import.meta.dirname}/preview.html`] },
  },
})
