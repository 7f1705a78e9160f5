import { defineConfig } from '@playwright/test'
import { systemBrowser } from './bin/check/browser.mjs'

// Found once; every worker reads this file again.
process.env.CHROMIUM_PATH ??= (await systemBrowser()) ?? ''

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/set-up.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A test that failed has a second try where nobody looks on; the report names the ones that needed it.
  retries: process.env.CI ? 1 : 0,
  // Generous, because the machine may be busy with other things; nothing waits that long when all is well.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // Colours and places are judged as they come to rest.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // The service worker stands between a page and the network, so only offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      chromiumSandbox: process.getuid?.() !== 0,
      // Nothing but what the tests ask for leaves the browser.
      args: [
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
