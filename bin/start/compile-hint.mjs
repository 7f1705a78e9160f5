import fs from 'node:fs'
import path from 'node:path'

/**
 * Asks the browser to compile what every page runs at once, on another thread while it arrives. Left alone it parses each
 * function again when it is first called, on the thread that answers people: most of what an empty page blocks. Only for
 * scripts that run as a whole, because what is not called would be compiled in vain. Browsers that do not know the hint
 * read a comment.
 * https://v8.dev/blog/explicit-compile-hints
 *
 * @param {string} built the folder of a build that holds its manifest and its static files
 */
export function hintToCompile(built) {
  const manifest = fs.readFileSync(path.join(built, 'build-manifest.json'), 'utf8')
  const { rootMainFiles } = JSON.parse(manifest)
  for (const name of rootMainFiles) {
    const file = path.join(built, name)
    fs.writeFileSync(file, `${HINT}\n${fs.readFileSync(file, 'utf8')}`)
  }
}

const HINT = '//# allFunctionsCalledOnLoad'
