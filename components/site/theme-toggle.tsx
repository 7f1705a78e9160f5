'use client'

import { Moon, Sun } from 'lucide-react'
import { deviceStorage } from '@/lib/platform/browser-storage'

/** Light or dark until the person says otherwise; before that, what the system prefers. */
export function ThemeToggle() {
  return (
    <button
      type="button"
      onClick={toggleTheme}
      aria-label="Switch between light and dark"
      className="needs-scripts inline-flex size-11 items-center justify-center rounded-md max-sm:-mx-1"
    >
      <Moon className="size-5 theme-dark:hidden" aria-hidden="true" />
      <Sun className="hidden size-5 theme-dark:block" aria-hidden="true" />
    </button>
  )
}

export function toggleTheme(): void {
  const root = document.documentElement
  const dark =
    root.dataset.theme === 'dark' ||
    (!root.dataset.theme && matchMedia('(prefers-color-scheme: dark)').matches)
  root.dataset.theme = dark ? 'light' : 'dark'
  deviceStorage.set('waymark.theme', root.dataset.theme)
}
