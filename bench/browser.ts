import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'

/** The browser of the measurements; as in playwright.config.ts, nothing but what we ask for leaves it. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const { CHROMIUM_PATH } = process.env
  const browser = await chromium.launch({
    ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** A page of a visitor who was never here, and the browser's own tools for it. */
export async function withVisitor<T>(
  browser: Browser,
  work: (page: Page, tools: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    return await work(page, await context.newCDPSession(page))
  } finally {
    await context.close()
  }
}

/** DESIGN.md measures what a person feels on a machine four times slower. */
export async function slowDown(tools: CDPSession): Promise<void> {
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}
