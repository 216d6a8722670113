import { defineConfig } from 'vitest/config'

// Two projects: rules run anywhere; integration runs on a real PostgreSQL that its global set-up starts.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{domain,contract,server,scripts,web}/**/*.test.{ts,tsx,mjs}'],
          exclude: ['**/*.int.test.ts', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['{server,scripts}/**/*.int.test.ts'],
          globalSetup: ['scripts/vitest-global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
