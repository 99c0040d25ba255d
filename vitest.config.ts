// Two kinds of tests: pure ones, and those that need PostgreSQL (*.db.test.ts).
import { defineConfig } from 'vitest/config';

const shared = {
  resolve: {
    alias: {
      '@': import.meta.dirname,
      // As Next resolves it on the server.
      'next/navigation': 'next/dist/client/components/navigation.react-server',
    },
  },
  // Server modules say `import 'server-only'`, which throws unless the condition is set.
  ssr: { resolve: { conditions: ['react-server', 'node'], externalConditions: ['react-server', 'node'] } },
};
const elsewhere = ['**/node_modules/**', '.next/**', '.data/**', 'e2e/**'];
const server = { execArgv: ['--conditions=react-server'] };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          ...server,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, '**/*.db.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'db',
          ...server,
          include: ['**/*.db.test.ts'],
          exclude: elsewhere,
          globalSetup: ['scripts/database/test-server.ts'],
          setupFiles: ['scripts/database/test-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
