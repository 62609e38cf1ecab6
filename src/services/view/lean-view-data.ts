/** A node as Taro sends it to the view. */
export interface ViewData {
  sid?: string
  /** The name of the template that draws it. */
  nn?: string
  /** Words, where it is a text. */
  v?: string
  readonly uid?: string
  readonly cn?: ViewData[]
}

/** The same node in Taro's own tree. */
export interface TreeNode {
  readonly nodeName: string
  readonly props?: Readonly<Record<string, unknown>>
  readonly childNodes: readonly TreeNode[]
  isAnyEventBinded?(): boolean
}

const isCompiled = (node: TreeNode) => node.props?.compileMode !== undefined
const isComment = ({ nodeName }: TreeNode) => nodeName === 'comment'

/**
 * What is marked `compileMode` is drawn by a template of its own, which reads words, classes and conditions by their
 * place: it never looks at the names that Taro's general templates go by. They are a third of what such a part sends,
 * so they are taken off here. Kept are the names of parts compiled on their own, ids that events come back with, and
 * ids by which a list knows its items. A compiled part holds Taro's elements and other compiled parts, nothing else.
 */
export function leanViewData(data: ViewData, node: TreeNode): void {
  if (isCompiled(node)) thin(data, node)
}

function thin({ cn = [] }: ViewData, node: TreeNode): void {
  const children = node.childNodes.filter((child) => !isComment(child))
  cn.forEach((data, place) => {
    const child = children[place]
    if (!child || isCompiled(child)) return
    delete data.nn
    if (!child.isAnyEventBinded?.() && node.nodeName !== 'block') delete data.sid
    thin(data, child)
  })
}
