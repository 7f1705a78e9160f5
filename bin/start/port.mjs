import { once } from 'node:events'
import net from 'node:net'
import { Refusal } from './refusal.mjs'

/**
 * Finds out whether the web server will be able to listen, before anything is started or changed for it.
 *
 * @param {string} host
 * @param {string | number} port 0 chooses a free one
 * @returns {Promise<number>} the port
 */
export async function demandFreePort(host, port) {
  const wanted = Number(port)
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
    throw new Refusal(`PORT is ${port}, which is no port number`)
  }
  const probe = net.createServer()
  try {
    probe.listen(wanted, host)
    await once(probe, 'listening')
  } catch (error) {
    throw new Refusal(reasonOf(error, host, wanted))
  }
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return address && typeof address === 'object' ? address.port : wanted
}

/**
 * @param {unknown} error
 * @param {string} host
 * @param {number} port
 */
function reasonOf(error, host, port) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'EADDRINUSE') {
    return `port ${port} is in use: stop the program that listens there, or set PORT to another`
  }
  if (code === 'EACCES')
    return `this user may not listen on port ${port}: set PORT to one above 1023`
  return `cannot listen on HOST ${host}, port ${port} (${code})`
}
