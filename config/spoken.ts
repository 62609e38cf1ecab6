/** The part of Taro's platform that this needs: which attributes its templates pass on. */
interface MiniPlatform {
  readonly template: { mergeComponents(context: PluginContext, attributes: object): void }
}

interface PluginContext {
  registerMethod(method: { readonly name: 'onSetupClose'; fn(platform: MiniPlatform): void }): void
}

const SPOKEN = { 'aria-role': '', 'aria-label': '', 'aria-checked': '' }

/** Lets names and roles through to WeChat, whose screen reader goes by them: Taro's templates leave them out. */
export default (context: PluginContext): void => {
  if (process.env.TARO_ENV !== 'weapp') return
  context.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }) => {
      const spoken = Object.fromEntries(['View', 'Text', 'Input', 'Textarea'].map((name) => [name, SPOKEN]))
      template.mergeComponents(context, spoken)
    },
  })
}
