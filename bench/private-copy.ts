import fs from 'node:fs'
import path from 'node:path'
import { copySources } from '@/bin/start/testing-clone'

export const EMPTY_PAGE = '/bench-empty'
export const EMPTY_HANDLER = '/bench-empty/handler'

/**
 * This very state of the tree in another folder, with an empty page and an empty route handler that the product does not
 * have. What is there already is brought up to date, so that a copy can be kept between runs.
 */
export function makePrivateCopy(target: string): void {
  for (const entry of fs.existsSync(target) ? fs.readdirSync(target) : []) {
    if (!KEPT.includes(entry)) fs.rmSync(path.join(target, entry), { recursive: true })
  }
  copySources(target)
  fs.cpSync('bench/routes', path.join(target, `app${EMPTY_PAGE}`), { recursive: true })
  linkPackages('node_modules', path.join(target, 'node_modules'))
}

const KEPT = ['.build', '.data', 'node_modules']

/** Copies packages as hard links where the file system allows: a build does not follow a symbolic link out of its own tree. */
function linkPackages(from: string, to: string): void {
  if (fs.existsSync(to)) return
  fs.mkdirSync(to)
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.name === '.cache') continue
    if (entry.isDirectory()) linkPackages(source, copy)
    else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), copy)
    else linkFile(source, copy)
  }
}

function linkFile(source: string, copy: string): void {
  try {
    fs.linkSync(source, copy)
  } catch {
    fs.copyFileSync(source, copy, fs.constants.COPYFILE_FICLONE)
  }
}
