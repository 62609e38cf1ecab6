import { createMiddleware } from 'hono/factory'

const LOOPBACK_NAMES: readonly string[] = ['127.0.0.1', 'localhost']

/**
 * Lets through only what was sent to this machine by its own pages. Another site could point its name at 127.0.0.1
 * (the Host header then has that name) or post from its own page (the Origin header names it).
 */
export const sameMachine = createMiddleware(async (context, next) => {
  const host = context.req.header('host')
  const origin = context.req.header('origin')
  const isHostOwn = host !== undefined && isLoopback(`http://${host}`)
  const isOriginOwn = origin === undefined || (isLoopback(origin) && origin === `http://${host}`)
  if (!isHostOwn || !isOriginOwn) return context.text('Only pages of this machine are served.', 403)
  await next()
})

function isLoopback(address: string): boolean {
  return URL.canParse(address) && LOOPBACK_NAMES.includes(new URL(address).hostname)
}
