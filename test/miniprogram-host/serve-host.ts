import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { packProgram } from './packing/pack-program'

export interface HostServer {
  /** `http://127.0.0.1:<port>/` */
  readonly address: string
  close(): void
}

export interface HostSettings {
  readonly port: number
  /** The compiled mini program, `dist/weapp`. */
  readonly program: string
  /** The bundled code of the phone. */
  readonly phoneScript: string
  /** The built preview, `dist/h5`. */
  readonly preview: string
}

const PAGE = `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>破晓 · mini program</title></head><body><script type="module" src="/phone.js"></script></body></html>`

/** `/as/<port of a local cloud>/<person>/`: whose phone it is, and where its cloud listens. */
const HOME = /^\/as\/(\d+)\/([a-z0-9-]+)\/$/
/** The preview served without a cloud behind it. */
const PREVIEW = /^\/preview\/(.*)$/
const SUB_PACKAGE = /^\/program\/(.+)\.json$/
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }
const API = /^\/as\/(\d+)\/([a-z0-9-]+)\/api$/

/** Serves phones that run the compiled mini program, and carries their cloud calls to the local cloud of their address. */
export const serveHost = async ({ port, program, phoneScript, preview }: HostSettings): Promise<HostServer> => {
  const packed = rereadWhenBuilt(program)
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const called = API.exec(pathname)
    if (called) return forward({ request, response }, `http://127.0.0.1:${called[1]}/as/${called[2]}/api`)
    if (pathname === '/phone.js') return send(response, 'text/javascript', readFileSync(phoneScript, 'utf8'))
    if (pathname === '/program.json') return send(response, 'application/json', packed().program)
    const subPackage = packed().subPackages[SUB_PACKAGE.exec(pathname)?.[1] ?? '']
    if (subPackage !== undefined) return send(response, 'application/json', subPackage)
    const file = PREVIEW.exec(pathname)?.[1]
    if (file !== undefined)
      return sendFile(response, path.join(preview, path.posix.normalize(`/${file || 'index.html'}`)))
    if (HOME.test(pathname)) return send(response, 'text/html', PAGE)
    response.writeHead(404).end()
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((reason: unknown) => response.writeHead(502).end(String(reason)))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const send = (response: ServerResponse, type: string, text: string): void => {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(text)
}

const sendFile = (response: ServerResponse, file: string): void => {
  if (existsSync(file))
    send(response, TYPES[path.extname(file)] ?? 'application/octet-stream', readFileSync(file, 'utf8'))
  else response.writeHead(404).end()
}

/** Preparing takes a third of a second, so it is done once for each build. */
const rereadWhenBuilt = (folder: string): (() => ServedProgram) => {
  let served: ServedProgram | undefined
  return () => {
    const builtAt = statSync(path.join(folder, 'app.json')).mtimeMs
    if (builtAt !== served?.builtAt) served = { builtAt, ...servedProgram(folder) }
    return served
  }
}

/** JSON, as a phone fetches it. */
interface ServedProgram {
  readonly builtAt: number
  readonly program: string
  readonly subPackages: Readonly<Record<string, string>>
}

const servedProgram = (folder: string): Omit<ServedProgram, 'builtAt'> => {
  const { program, subPackages } = packProgram(folder)
  const parts: Record<string, string> = {}
  for (const [root, files] of Object.entries(subPackages)) parts[root] = JSON.stringify(files)
  return { program: JSON.stringify(program), subPackages: parts }
}

const forward = async (
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  address: string,
): Promise<void> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(address, { method: 'POST', headers, body: Buffer.concat(pieces) })
  response.writeHead(answer.status, headers).end(await answer.text())
}
