/** `app.json`, as far as the host goes by it. */
export interface AppConfiguration {
  readonly pages: readonly string[]
  /** `requiredComponents`: a page's files are run when it is first opened, not with the app. */
  readonly lazyCodeLoading?: string
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  /** What is fetched once the page of the key is open. */
  readonly preloadRule?: Readonly<Record<string, { readonly packages: readonly string[] }>>
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] }
}

/** The JSON beside a page or a component. */
export interface ComponentConfiguration {
  readonly component?: boolean
  readonly usingComponents?: Readonly<Record<string, string>>
  readonly onReachBottomDistance?: number
}

/** Texts by their path in the package, without extension. */
export type Files = Readonly<Record<string, string>>

/**
 * A compiled mini program, prepared for a browser. Keys are paths in the package without their extension. The scripts
 * of a sub-package are a file of their own, for the phone to fetch when it needs them.
 */
export interface PackedProgram {
  readonly app: AppConfiguration
  readonly configurations: Readonly<Record<string, ComponentConfiguration>>
  readonly scripts: Files
  readonly styles: Readonly<Record<string, string>>
  /** An expression that gives the compiled templates by path. */
  readonly templates: string
}
