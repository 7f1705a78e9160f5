// The web server loads this before anything else.
import { Server } from 'node:http'

// When the program that started it is gone, it ends too.
process.on('disconnect', () => process.exit(1))
process.channel?.unref()

// A server that closes waits for connections that browsers keep open with nothing to say, once their last request is
// answered, for as long as it would keep them alive.
const close = Server.prototype.close
Server.prototype.close = function closeIdleToo(...args) {
  const sweep = setInterval(() => this.closeIdleConnections(), 50)
  this.once('close', () => clearInterval(sweep))
  return close.apply(this, args)
}
