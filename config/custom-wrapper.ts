import type { IPluginContext } from '@tarojs/service'

interface ComponentConfiguration {
  readonly thirdPartyComponents: Map<string, Set<string>>
}

/**
 * Says beforehand that the product has a CustomWrapper (`ui/part.tsx`). Taro finds it while parsing, and a build that
 * takes a part of its modules from webpack's cache does not parse them: the wrapper would be missing and its pages empty.
 */
export default (context: IPluginContext): void => {
  context.modifyComponentConfig(({ componentConfig }: { componentConfig: ComponentConfiguration }) => {
    componentConfig.thirdPartyComponents.set('custom-wrapper', new Set())
  })
}
