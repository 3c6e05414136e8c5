import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/*
 * The server's content security policy allows scripts, styles and fonts from the server's own address only,
 * so nothing is inlined as a data: address and nothing is put into index.html.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 600,
  },
})
