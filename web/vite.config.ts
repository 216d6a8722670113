import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// One chunk for what every page needs, so that a page's own chunk stays small and the large one is cached across releases.
const groups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/, priority: 3 },
  { name: 'words', test: /node_modules[\\/](i18next|react-i18next)[\\/]/, priority: 2 },
]

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { port: 5173, proxy: { '/api/v1': 'http://127.0.0.1:8090' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
})
