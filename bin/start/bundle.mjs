import path from 'node:path'

/**
 * Bundles one of our TypeScript programs into a file that Node runs as it is.
 *
 * @param {string} entry
 * @param {string} outfile
 * @param {import('esbuild').BuildOptions} [more]
 */
export async function bundle(entry, outfile, more = {}) {
  const { build, stop } = await import('esbuild')
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: false,
    logLevel: 'error',
    absWorkingDir: path.resolve(import.meta.dirname, '../..'),
    ...more,
    plugins: [serverOnly],
  })
  // Its service would stay beside us as long as we run.
  await stop()
}

/** `server-only` guards the browser's bundles and throws anywhere else. @type {import('esbuild').Plugin} */
const serverOnly = {
  name: 'server-only',
  setup(build) {
    build.onResolve({ filter: /^server-only$/ }, ({ path }) => ({ path, namespace: 'empty' }))
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }))
  },
}
