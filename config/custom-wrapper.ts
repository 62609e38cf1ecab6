interface Found {
  readonly componentConfig: { readonly thirdPartyComponents: Map<string, Set<string>> }
}

/** What Taro's own type of a plugin leaves open. */
interface PluginContext {
  modifyComponentConfig(change: (found: Found) => void): void
}

/**
 * Says beforehand that the product has a CustomWrapper (`ui/part.tsx`). Taro finds it while parsing, and a build that
 * takes a part of its modules from webpack's cache does not parse them: the wrapper would be missing and its pages empty.
 */
export default (context: PluginContext): void => {
  context.modifyComponentConfig(({ componentConfig }) => {
    componentConfig.thirdPartyComponents.set('custom-wrapper', new Set())
  })
}
