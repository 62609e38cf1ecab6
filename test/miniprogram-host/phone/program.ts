import { MiniProgramEnv, glassEasel, type CodeSpace } from 'glass-easel-miniprogram-adapter'
import type { Files, PackedProgram } from '../packing/packed-program'
import { register } from './built-ins/built-in'
import { canvas, image, scrollView } from './built-ins/others'
import { picker } from './built-ins/picker'
import { input, textarea } from './built-ins/text-entry'
import type { Measures } from './measures'
import { ModuleLoader, pathFrom, type Given } from './module-loader'
import { measuredConstructors } from './page-definition'
import { PageFrame, type Query } from './page-frame'
import { runScript } from './run-script'

type Constructors = ReturnType<typeof measuredConstructors>
type Templates = Readonly<Record<string, unknown>>

/** This browser's window, whose touches become events of the framework. */
const listeningContext = (): glassEasel.CurrentWindowBackendContext => {
  const context = new glassEasel.CurrentWindowBackendContext()
  context.onEvent((...[target, type, detail, options]) => {
    const event = new glassEasel.Event(type, detail, options)
    glassEasel.Event.dispatchEvent(target, event)
    return event.getEventBubbleStatus()
  })
  return context
}

/** The package on WeChat's component framework: files of pages are run when they are first needed, as WeChat does. */
export class Program {
  private readonly space: CodeSpace
  private readonly backend
  private readonly loader: ModuleLoader
  private readonly known = new Set<string>()
  private readonly fetched = new Map<string, Promise<void>>()
  private defining: Constructors | undefined

  constructor(
    private readonly packed: PackedProgram,
    private readonly measures: Measures,
    given: Given,
  ) {
    const environment = new MiniProgramEnv()
    this.space = environment.createCodeSpace('', true)
    const components = this.space.getComponentSpace()
    components.updateComponentOptions({ writeIdToDOM: true })
    for (const builtIn of [input, textarea, picker, image, scrollView, canvas]) register(components, builtIn)
    this.backend = environment.associateBackend(listeningContext())
    this.loader = new ModuleLoader(packed.scripts, { ...given, ...this.constructors() }, (path) => this.fetchFor(path))
    this.addTemplates(runScript(packed.templates, 'weapp/templates.js') as Templates)
  }

  /** Errors that the framework caught are told to the page, where whoever waits for them finds them. */
  static tellErrors(tell: (error: unknown) => void): void {
    // Taro's templates give every attribute that WeChat has; those that nothing here answers to are no news.
    glassEasel.addGlobalWarningListener((words: string) => !words.includes('is not a valid property'))
    glassEasel.addGlobalErrorListener((error: unknown) => {
      tell(error)
      return false
    })
  }

  runApp(): void {
    this.loader.load('app')
    if (this.packed.app.lazyCodeLoading !== 'requiredComponents')
      this.packed.app.pages.forEach((page) => this.define(page))
  }

  /** Bytes of the package's JavaScript that were run so far. */
  get codeBytes(): number {
    return this.loader.codeBytes
  }

  /** Waits for the sub-package of a page; those of the main package are there. */
  async fetchFor(route: string): Promise<void> {
    const owner = this.packed.app.subPackages?.find(({ root }) => route.startsWith(`${root}/`))
    if (owner) await this.fetchPart(owner.root)
  }

  /** Fetches beforehand what app.json names for a page. */
  preloadAt(route: string): void {
    for (const root of this.packed.app.preloadRule?.[route]?.packages ?? []) void this.fetchPart(root)
  }

  private fetchPart(root: string): Promise<void> {
    const known = this.fetched.get(root)
    if (known) return known
    const fetching = fetch(`/program/${root}.json`)
      .then((answer) => answer.json())
      .then((files) => this.loader.add(files as Files))
    // One that failed is fetched again by the next page that needs it.
    fetching.catch(() => this.fetched.delete(root))
    this.fetched.set(root, fetching)
    return fetching
  }

  createPage(route: string, query: Query): PageFrame {
    if (!this.packed.configurations[route]) throw new Error(`page "${route}" is not found`)
    this.define(route)
    const style = this.packed.styles[route] ?? ''
    return new PageFrame(route, query, { backend: this.backend, space: this.space, style })
  }

  private define(path: string): void {
    if (this.known.has(path)) return
    this.known.add(path)
    const configuration = this.packed.configurations[path] ?? {}
    this.space.addComponentStaticConfig(path, configuration)
    for (const used of Object.values(configuration.usingComponents ?? {})) this.define(pathFrom(path, used))
    this.defining = measuredConstructors(this.space, path, this.measures)
    this.loader.load(path)
  }

  /** Shared files call them too, and mean the page or component whose own file is being run. */
  private constructors(): Constructors {
    const defining = (): Constructors => {
      if (!this.defining) throw new Error('Page and Component are for files of pages and components')
      return this.defining
    }
    return {
      Page: (definition) => defining().Page(definition),
      Component: (definition) => defining().Component(definition),
      Behavior: (definition) => defining().Behavior(definition),
    }
  }

  private addTemplates(templates: Templates): void {
    for (const [path, content] of Object.entries(templates)) {
      this.space.addCompiledTemplate(path, { groupList: templates, content } as never)
    }
  }
}
