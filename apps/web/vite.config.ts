import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// While developing, `vite` serves the pages and hands the API to a running instance.
const instance = process.env['SUIFANG_URL'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 700 },
  server: { proxy: { '/api': instance, '/health': instance } },
});
