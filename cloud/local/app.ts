import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type Context as Request } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { handle, type Context } from '#cloud/api/handle'
import { failure } from '#cloud/api/reply'
import { findPerson, identityOf, type Person } from './people'
import { peoplePage } from './people-page'
import { sameMachine } from './same-machine'

/** What a cloud function would take. */
const BODY_MAX_BYTES = 100 * 1024

interface AppEnv {
  Variables: { person: Person }
}

/** The pages and the calls of the local cloud. `cloud` is what every call shares; who calls is in the path. */
export function localApp(h5Root: string, cloud: Omit<Context, 'identity'>): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.use(sameMachine, secureHeaders({ strictTransportSecurity: false }), async (context, next) => {
    // A new build shows at once, and no page outlives its server.
    context.header('Cache-Control', 'no-store')
    await next()
  })
  app.get('/', (context) => context.html(peoplePage(context.req.query('open'))))
  app.use('/as/:person/*', async (context, next) => {
    const person = findPerson(context.req.param('person'))
    if (person === undefined) return context.text('Nobody of this name. See /', 404)
    context.set('person', person)
    await next()
  })
  app.get('/as/:person', (context) => context.redirect(`/as/${context.req.param('person')}/`))
  app.post('/as/:person/api', bodyLimit({ maxSize: BODY_MAX_BYTES, onError: refuseLarge }), async (context) => {
    if (!isJson(context.req.header('content-type'))) return context.json(failure('bad_request', 'JSON only'), 415)
    const call = await context.req.json<unknown>().catch((): undefined => undefined)
    return context.json(await handle(call, { ...cloud, identity: identityOf(context.get('person')) }))
  })
  const withoutPerson = (path: string) => path.replace(/^\/as\/[^/]+/, '')
  app.get('/as/:person/*', serveStatic({ root: h5Root, rewriteRequestPath: withoutPerson }))
  app.onError((error, context) => {
    cloud.log(`${context.req.method} ${context.req.path} failed`, error)
    return context.json(failure('internal', 'something went wrong in the cloud'), 500)
  })
  return app
}

function refuseLarge(context: Request) {
  return context.json(failure('too_large', 'the body is over 100 KB'), 413)
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json(?:;|$)/i.test(contentType ?? '')
}
