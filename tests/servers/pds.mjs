// A real AT Protocol server for the tests: the PLC directory in memory and one PDS, on loopback.
// Prints one line of JSON when both answer; ends when its standard input closes (so it never outlives
// whoever started it). The JWT secret is printed for the tests that need a token that has run out, the
// administrator's password for those that need an account that was taken down.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Server, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Both servers would listen on every interface: keep them to this machine.
const listen = Server.prototype.listen
Server.prototype.listen = function (...args) {
  if (typeof args[0] === 'number' && typeof args[1] !== 'string') args.splice(1, 0, '127.0.0.1')
  return listen.apply(this, args)
}

// A client that dies in the middle of an upload leaves a stream of the server without anybody who listens for
// its error. Where it runs for real its supervisor starts it again; here it goes on, and ends at anything else.
process.on('uncaughtException', (error) => {
  if (error.code === 'ECONNRESET' && error.message === 'aborted') return
  console.error(error)
  process.exit(1)
})

const require = createRequire(import.meta.url)
const { PlcServer, Database } = require('@did-plc/server')
const { PDS, envToCfg, envToSecrets } = require('@atproto/pds')

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const folder = mkdtempSync(join(tmpdir(), 'natiq-pds-'))
const plcPort = await freePort()
const pdsPort = await freePort()
const plc = PlcServer.create({ db: Database.mock(), port: plcPort })
await plc.start()

const jwtSecret = randomBytes(16).toString('hex')
const adminPassword = randomBytes(16).toString('hex')
const env = {
  devMode: true,
  port: pdsPort,
  hostname: 'localhost',
  dataDirectory: folder,
  blobstoreDiskLocation: join(folder, 'blobs'),
  didPlcUrl: `http://127.0.0.1:${plcPort}`,
  serviceHandleDomains: ['.test'],
  inviteRequired: false,
  disableSsrfProtection: true,
  rateLimitsEnabled: false,
  logEnabled: false,
  jwtSecret,
  adminPassword,
  plcRotationKeyK256PrivateKeyHex: randomBytes(32).toString('hex'),
}
const pds = await PDS.create(envToCfg(env), envToSecrets(env))
await pds.start()
const url = `http://127.0.0.1:${pdsPort}`
process.stdout.write(JSON.stringify({ url, jwtSecret, adminPassword }) + '\n')

let stopping = false
const stop = async () => {
  if (stopping) return
  stopping = true
  await pds.destroy()
  await plc.destroy()
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
}
process.stdin.on('end', stop)
process.on('SIGTERM', stop)
process.stdin.resume()
