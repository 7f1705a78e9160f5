/** Ends the program when this Node is too old for what we stand on. Its own syntax must run on any Node with modules. */
export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Waymark needs Node 20.19 or newer; this is Node ${process.versions.node}`)
  process.exit(1)
}
