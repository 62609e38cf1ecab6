import type { glassEasel } from 'glass-easel-miniprogram-adapter'

/** One built-in component on a page: its element in this browser, what the template gave it, and its voice. */
export interface BuiltInNode {
  readonly host: HTMLElement
  /** A value of the template; `undefined` and `''` both mean that nothing was given. */
  readonly given: (name: string) => unknown
  /** A value as text; `''` where none was given. */
  readonly textOf: (name: string) => string
  readonly tell: (event: string, detail: object) => void
}

export interface BuiltIn {
  readonly name: string
  readonly attributes: readonly string[]
  /** Builds what the component is made of here; returns what brings it in line with a changed attribute. */
  readonly build: (node: BuiltInNode) => (attribute: string) => void
}

interface Instance {
  readonly data: Readonly<Record<string, unknown>>
  getBackendElement(): unknown
  triggerEvent(event: string, detail: object, options: object): void
  applied?: (attribute: string) => void
}

const nodeOf = (instance: Instance): BuiltInNode => {
  const given = (name: string): unknown => {
    const value = instance.data[name]
    return value === '' || value === null ? undefined : value
  }
  return {
    host: instance.getBackendElement() as HTMLElement,
    given,
    textOf: (name) => {
      const value = given(name)
      return typeof value === 'string' || typeof value === 'number' ? `${value}` : ''
    },
    tell: (event, detail) => instance.triggerEvent(event, detail, { bubbles: false }),
  }
}

/** `adjust-position` in a template is the property `adjustPosition`. */
const propertyOf = (attribute: string): string =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Makes a built-in component known to every template of the space. */
export const register = (space: glassEasel.ComponentSpace, { name, attributes, build }: BuiltIn): void => {
  const names = attributes.map(propertyOf)
  const definition = space.defineComponent({
    is: `wx-${name}`,
    properties: Object.fromEntries(names.map((each) => [each, { type: null, value: undefined }])),
    observers: Object.fromEntries(
      names.map((each) => [
        each,
        function changed(this: unknown) {
          ;(this as Instance).applied?.(each)
        },
      ]),
    ),
    lifetimes: {
      attached(this: unknown) {
        const instance = this as Instance
        const apply = build(nodeOf(instance))
        names.forEach(apply)
        instance.applied = apply
      },
    },
  })
  space.setGlobalUsingComponent(`wx-${name}`, definition as never)
}
