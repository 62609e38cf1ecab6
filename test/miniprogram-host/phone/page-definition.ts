import type { CodeSpace } from 'glass-easel-miniprogram-adapter'
import type { Measures } from './measures'

type Method = (this: unknown, ...values: unknown[]) => unknown
type Definition = Record<string, unknown> & { behaviors?: readonly unknown[]; methods?: Record<string, unknown> }

interface NodeOfEvent {
  readonly id?: string
  readonly dataset?: object
}

interface FrameworkEvent {
  readonly type: string
  readonly timeStamp: number
  readonly detail: Readonly<Record<string, unknown>>
  readonly target: NodeOfEvent
  readonly currentTarget: NodeOfEvent
}

interface Sender {
  readonly is: string
  setData(data: object, then?: () => void): void
}

const isEvent = (value: unknown): value is FrameworkEvent =>
  typeof value === 'object' && value !== null && 'currentTarget' in value && 'detail' in value

const ends = ({ id = '', dataset = {} }: NodeOfEvent) => ({ id, dataset: { ...dataset } })

const touchesOf = (list: unknown): readonly object[] =>
  list instanceof TouchList
    ? [...list].map(({ identifier, pageX, pageY, clientX, clientY }) => ({
        ...{ identifier, pageX, pageY, clientX, clientY },
      }))
    : []

/** The plain object that WeChat hands to a handler: nothing in it leads back to the browser. */
const wechatEvent = ({ type, timeStamp, detail, target, currentTarget }: FrameworkEvent) => {
  const isTouch = detail && 'touches' in detail
  const touches = { touches: touchesOf(detail?.touches), changedTouches: touchesOf(detail?.changedTouches) }
  return {
    ...{ type, timeStamp, target: ends(target), currentTarget: ends(currentTarget), mark: {} },
    detail: isTouch ? {} : detail,
    ...(isTouch && touches),
  }
}

const timed = (name: string, method: Method, measures: Measures): Method =>
  function handler(this: unknown, ...values: unknown[]) {
    const [first, ...rest] = values
    const given = isEvent(first) ? [wechatEvent(first), ...rest] : values
    const what = isEvent(first) ? `${name} ${first.type}` : name
    return measures.time(what, () => method.apply(this, given))
  }

const allTimed = (members: Readonly<Record<string, unknown>>, measures: Measures): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      typeof member === 'function' ? timed(name, member as Method, measures) : member,
    ]),
  )

/** Counts what an instance sends to its view, and sends a copy that went through JSON, as it does on a phone. */
const counting = (space: CodeSpace, measures: Measures) =>
  space
    .behavior()
    .lifetime('created', function created(this: unknown) {
      const sender = this as Sender
      const send = sender.setData.bind(sender)
      sender.setData = (data, then) => {
        const crossed = measures.cross(sender.is, data)
        measures.view(() => send(crossed, then))
      }
    })
    .register()

/** `Page` and `Component` for one file of the package, with what they define measured. */
export const measuredConstructors = (space: CodeSpace, path: string, measures: Measures) => {
  const behaviors = (own: readonly unknown[] = []) => [...own, counting(space, measures)]
  return {
    Page: (definition: Definition) => {
      const page = { ...allTimed(definition, measures), behaviors: behaviors(definition.behaviors) }
      space
        .component(path)
        .pageDefinition(page as never)
        .register()
    },
    Component: (definition: Definition) => {
      const methods = allTimed(definition.methods ?? {}, measures)
      const component = { ...definition, methods, behaviors: behaviors(definition.behaviors) }
      space
        .component(path)
        .definition(component as never)
        .register()
    },
    Behavior: (definition: object) => space.behavior().definition(definition).register(),
  }
}
