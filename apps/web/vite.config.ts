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
  optimizeDeps: {
    // Icons come one by one; bundling each beforehand would reload the page with every new one.
    exclude: ['@tabler/icons-react'],
    include: [
      '@apollo/client',
      '@apollo/client/errors',
      '@apollo/client/link/error',
      '@apollo/client/link/subscriptions',
      '@apollo/client/react',
      '@dnd-kit/react',
      '@mantine/core',
      '@mantine/dates',
      '@mantine/form',
      '@mantine/hooks',
      '@mantine/notifications',
      '@mantine/spotlight',
      '@tanstack/react-router',
      '@tanstack/react-virtual',
      'graphql-ws',
      'react-dom/client',
    ],
  },
  server: {
    port: 4200,
    host: '127.0.0.1',
    strictPort: true,
    proxy: {
      '/graphql': { target: api, ws: true },
      '/a/': { target: api },
      '/api/': { target: api },
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
