/** `app.json`, as far as the host goes by it. */
export interface AppConfiguration {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] }
}

/** The JSON beside a page or a component. */
export interface ComponentConfiguration {
  readonly component?: boolean
  readonly usingComponents?: Readonly<Record<string, string>>
  readonly onReachBottomDistance?: number
}

/** A compiled mini program, prepared for a browser. Keys are paths in the package without their extension. */
export interface PackedProgram {
  readonly app: AppConfiguration
  readonly configurations: Readonly<Record<string, ComponentConfiguration>>
  readonly scripts: Readonly<Record<string, string>>
  readonly styles: Readonly<Record<string, string>>
  /** An expression that gives the compiled templates by path. */
  readonly templates: string
}
