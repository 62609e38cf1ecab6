import path from 'node:path'
import { MiniPage } from './mini-page'
import type { Simulate } from './simulate'
import { waitUntil } from './wait-until'
import { answer, refuse, type Callbacks } from './wechat/callbacks'
import { MemoryFiles } from './wechat/memory-files'
import { wxStub, type CloudFunction, type WxCall } from './wechat/wx-stub'

const PACKAGE = path.resolve('dist/weapp')
const USER_DATA_PATH = 'http://usr'
/** wcc's output of Taro's templates is far above Node's default. */
const COMPILER = { compiler: 'official', rootPath: PACKAGE, compilerOptions: { maxBuffer: 64 << 20 } }

interface App {
  onLaunch?(options: object): void
  onShow?(options: object): void
  onHide?(): void
}

type Query = Readonly<Record<string, string>>

interface PageDefinition {
  readonly data?: object
  readonly options?: object
  readonly behaviors?: readonly unknown[]
}

/** WeChat's runtime looks these up on the global object, and so does compiled code. */
const host = globalThis as unknown as Record<string, unknown>

const noCloud: CloudFunction = () => Promise.reject(new Error('no network'))

/**
 * The compiled package of `dist/weapp`, started as WeChat starts it. Start it once in a test file: modules of the
 * package keep their state. `files` of an earlier start is what that phone had stored.
 */
export class MiniProgram {
  readonly calls: WxCall[] = []
  readonly files: MemoryFiles
  private readonly stack: MiniPage[] = []
  private readonly ids = new Map<string, string>()
  private readonly simulate: Simulate
  private readonly app: App

  constructor({ files, cloud = noCloud }: { files?: Map<string, string>; cloud?: CloudFunction } = {}) {
    this.files = new MemoryFiles(USER_DATA_PATH, files)
    host.wx = { ...wxStub({ files: this.files, calls: this.calls, cloud }), ...this.navigation() }
    // Absent in a mini program; jsdom's would mislead code that looks for them.
    delete host.MutationObserver
    delete host.fetch
    // Only now: miniprogram-simulate lays its own answers under the `wx` that it finds.
    this.simulate = jest.requireActual<Simulate>('miniprogram-simulate')
    this.app = this.launch()
  }

  /** The page in front. */
  get front(): MiniPage {
    const page = this.stack[this.stack.length - 1]
    if (!page) throw new Error('No page is open')
    return page
  }

  callsOf(name: string): readonly WxCall[] {
    return this.calls.filter((call) => call.name === name)
  }

  /** Opens `pages/…/index` on top and waits until it shows something, or has gone on to another page. */
  async open(route: string, query: Query = {}): Promise<MiniPage> {
    const id = this.ids.get(route) ?? this.simulate.load(path.join(PACKAGE, route), 'page', COMPILER)
    this.ids.set(route, id)
    const rendered = this.simulate.render(id)
    const { instance } = rendered
    Object.assign(instance, { route, __route__: route, options: query })
    const page = new MiniPage(route, rendered)
    this.stack[this.stack.length - 1]?.page.instance.onHide?.()
    this.stack.push(page)
    rendered.attach(document.body.appendChild(document.createElement('div')))
    instance.onLoad?.(query)
    instance.onShow?.()
    const isShown = () => Boolean(instance.data.root?.cn?.length) || !this.stack.includes(page)
    await waitUntil(isShown, () => `the first view of ${route}`)
    instance.onReady?.()
    return page
  }

  /** The person leaves for the home screen: the last word before WeChat may end the mini program. */
  hide(): void {
    this.front.page.instance.onHide?.()
    this.app.onHide?.()
  }

  private launch(): App {
    const component = host.Component as (definition: object) => void
    const started: { app?: App } = {}
    host.App = (app: App) => void (started.app = app)
    host.getApp = () => started.app
    host.getCurrentPages = () => this.stack.map(({ page }) => page.instance)
    host.Page = (definition: PageDefinition) => {
      const methods = Object.entries(definition).filter(([, member]) => typeof member === 'function')
      const { data, options, behaviors = [] } = definition
      component({ data, options, behaviors, methods: Object.fromEntries(methods) })
    }
    jest.requireActual(path.join(PACKAGE, 'app.js'))
    if (!started.app) throw new Error('app.js registered no App')
    const options = { path: '', query: {}, scene: 1001 }
    started.app.onLaunch?.(options)
    started.app.onShow?.(options)
    return started.app
  }

  private close(count: number): void {
    for (const { page } of this.stack.splice(this.stack.length - count, count)) {
      page.instance.onUnload?.()
      page.detach()
    }
  }

  /** Moves between pages as WeChat does; every move is also written down. */
  private navigation(): Record<string, (options?: Callbacks & { url?: string; delta?: number }) => void> {
    const to =
      (name: string, closing: () => number) =>
      (options: Callbacks & { url?: string } = {}) => {
        this.calls.push({ name, options: { url: options.url } })
        const [route = '', query = ''] = (options.url ?? '').replace(/^\//, '').split('?')
        this.close(closing())
        this.open(route, Object.fromEntries(new URLSearchParams(query))).then(
          () => answer(name, options),
          (reason: unknown) => refuse(name, options, { reason: String(reason) }),
        )
      }
    return {
      navigateTo: to('navigateTo', () => 0),
      redirectTo: to('redirectTo', () => 1),
      reLaunch: to('reLaunch', () => this.stack.length),
      switchTab: to('switchTab', () => this.stack.length),
      navigateBack: (options = {}) => {
        this.calls.push({ name: 'navigateBack', options: { delta: options.delta } })
        this.close(Math.min(options.delta ?? 1, this.stack.length - 1))
        this.front.page.instance.onShow?.()
        answer('navigateBack', options)
      },
    }
  }
}
