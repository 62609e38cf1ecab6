import { Parser } from 'saxen'

/** What is told of an XML text as it is read; names are without prefixes. */
export interface XmlHandler {
  open(name: string, attributes: () => Readonly<Record<string, string>>): void
  close(name: string): void
  text(text: string): void
}

/**
 * Reads XML a piece at a time: each piece ends behind a closing `element`, so that no element is cut, and what is left over
 * goes on into the next. The elements around it are not told.
 */
export class XmlPieces {
  private rest = ''
  private isBegun = false
  private readonly ends: RegExp

  constructor(
    private readonly element: string,
    private readonly handler: XmlHandler,
  ) {
    this.ends = new RegExp(`</(?:\\w+:)?${element}\\s*>`, 'g')
  }

  /** Reads on; what follows the last whole element waits for more. */
  push(text: string): void {
    const whole = this.rest + text
    const begin = this.isBegun ? 0 : this.beginOf(whole)
    const end = this.endOf(whole)
    if (begin === undefined || end <= begin) {
      this.rest = whole
      return
    }
    this.isBegun = true
    this.rest = whole.slice(end)
    this.read(whole.slice(begin, end))
  }

  private beginOf(text: string): number | undefined {
    const begin = text.search(new RegExp(`<(?:\\w+:)?${this.element}[\\s/>]`))
    return begin < 0 ? undefined : begin
  }

  private endOf(text: string): number {
    let end = 0
    this.ends.lastIndex = 0
    for (let match = this.ends.exec(text); match; match = this.ends.exec(text)) end = this.ends.lastIndex
    return end
  }

  private read(elements: string): void {
    const parser = new Parser()
    const { handler } = this
    parser.on('openTag', (name, attributes, decode) => {
      handler.open(plainName(name), () => decoded(attributes(), decode))
    })
    parser.on('closeTag', (name) => handler.close(plainName(name)))
    parser.on('text', (text, decode) => handler.text(decode(text)))
    parser.on('cdata', (text) => handler.text(text))
    parser.parse(`<all>${elements}</all>`)
  }
}

function decoded(attributes: Record<string, string>, decode: (text: string) => string) {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decode(value)]))
}

function plainName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
