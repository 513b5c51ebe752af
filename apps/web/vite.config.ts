import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { directDocuments } from './vite/direct-documents.js';
import { mantineStyles } from './vite/mantine-styles.js';
import { preloadFonts } from './vite/preload-fonts.js';
import { precompressed } from './vite/precompressed.js';

/** Where the API listens while developing. */
const api = process.env.WORTHWHILE_API ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [directDocuments(), mantineStyles('src/main.tsx'), react(), preloadFonts(), precompressed()],
  resolve: {
    conditions: ['@worthwhile/source', 'module', 'browser', 'development|production'],
    dedupe: ['react', 'react-dom', 'graphql'],
  },
  server: {
    port: 4200,
    host: '127.0.0.1',
    strictPort: true,
    proxy: {
      '/graphql': { target: api, ws: true },
      '/e/': { target: api },
      '/m/': { target: api },
      '/health': { target: api },
    },
  },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    reportCompressedSize: false,
    manifest: true,
  },
});
