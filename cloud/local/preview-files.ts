import { serveStatic } from '@hono/node-server/serve-static'
import type { Context } from 'hono'

/** The built preview under `/as/<person>/`. Its files are looked at again each time: a new build shows at once. */
export function previewFiles(h5Root: string) {
  return serveStatic({
    root: h5Root,
    rewriteRequestPath: (path) => path.replace(/^\/as\/[^/]+/, ''),
    onFound: (path, context: Context) => {
      context.header('Cache-Control', path.endsWith('.html') ? 'no-store' : 'no-cache')
    },
  })
}
