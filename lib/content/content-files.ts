import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { ContentError, type Fault } from '@/lib/skill/fault'
import type { ContentText, ContentTexts } from './content'

/**
 * The texts of `<contentDir>/skills/*.md` and `<contentDir>/roadmaps/*.yaml`, and those of `<contentDir>/guides/*.mdx`
 * where there are any, in the order of their names.
 * @throws ContentError when a folder is missing or empty, or a file is not one that content may hold
 */
export async function readContentFiles(contentDir: string): Promise<ContentTexts> {
  const faults: Fault[] = []
  const [skills, roadmaps, guides] = await Promise.all([
    readFolder(path.join(contentDir, 'skills'), '.md', faults),
    readFolder(path.join(contentDir, 'roadmaps'), '.yaml', faults),
    readFolder(path.join(contentDir, 'guides'), '.mdx', faults, { mayBeEmpty: true }),
  ])
  if (faults.length > 0) throw new ContentError(faults)
  return { skills, roadmaps, guides }
}

async function readFolder(
  folder: string,
  extension: string,
  faults: Fault[],
  { mayBeEmpty = false } = {},
): Promise<ContentText[]> {
  const shown = shownPath(folder)
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined)
  const visible = entries?.filter(({ name }) => !name.startsWith('.')) ?? []
  if (visible.length === 0 && !mayBeEmpty) {
    const message = `expected a folder with at least one ${extension} file (CONTENT_DIR names the folder above it)`
    faults.push({ file: shown, line: 1, message })
  }
  const texts: ContentText[] = []
  for (const { name } of visible.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.posix.join(shown, name)
    if (!name.endsWith(extension)) {
      faults.push({ file, line: 1, message: `expected only ${extension} files in this folder` })
      continue
    }
    const text = await readText(path.join(folder, name))
    if ('text' in text) texts.push({ file, text: text.text })
    else faults.push({ file, line: text.line, message: text.message })
  }
  return texts
}

async function readText(
  file: string,
): Promise<{ text: string } | { line: number; message: string }> {
  try {
    const bytes = await readFile(file)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
    const control = text.search(FORBIDDEN)
    if (control < 0) return { text }
    const line = text.slice(0, control).split('\n').length
    return { line, message: 'expected text, found a control character' }
  } catch (error) {
    if (error instanceof TypeError) return { line: 1, message: 'expected text in UTF-8' }
    return {
      line: 1,
      message: `cannot be read (${error instanceof Error ? error.message : error})`,
    }
  }
}

/** Control characters but tab and newline; PostgreSQL cannot keep the first of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f]/

/** As a reader would name it: from the current folder when it lies below. */
function shownPath(folder: string): string {
  const relative = path.relative(process.cwd(), folder)
  const shown = relative.startsWith('..') ? path.resolve(folder) : relative
  return shown.split(path.sep).join('/')
}
