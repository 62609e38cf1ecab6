/** One call of `cloud.openapi`, its parameters by name. */
export interface OpenCall {
  readonly api: string
  readonly parameters: Readonly<Record<string, unknown>>
}

const LENGTH_DELIMITED = 2

/** What the SDK posts for an open interface: a form, its parameters in a protobuf message. */
export function readOpenCall(body: Buffer, contentType: string): OpenCall {
  const pairs = fieldsOf(partOf(body, contentType, 'requestData'), 2).flatMap((parameters) => fieldsOf(parameters, 1))
  const parameters = Object.fromEntries(pairs.map((pair) => [textOf(pair, 1), JSON.parse(textOf(pair, 2)) as unknown]))
  return { api: partOf(body, contentType, 'apiName').toString(), parameters }
}

/** One part of a form, byte for byte: what reads forms elsewhere takes a part without a file name for text. */
function partOf(body: Buffer, contentType: string, name: string): Buffer {
  const [, boundary = ''] = /boundary=(.+)$/.exec(contentType) ?? []
  const parts = body.toString('latin1').split(`--${boundary}`)
  const found = parts.find((part) => part.includes(`name="${name}"`)) ?? ''
  return Buffer.from(found.slice(found.indexOf('\r\n\r\n') + 4, -2), 'latin1')
}

/** WeChat's answer as the SDK reads it: the JSON, and that it is JSON. */
export function openReply(answer: object): Uint8Array {
  return Buffer.concat([field(1, JSON.stringify(answer)), field(2, 'application/json')])
}

const textOf = (message: Uint8Array, number: number) => Buffer.concat(fieldsOf(message, number)).toString('utf8')

function field(number: number, text: string): Uint8Array {
  const bytes = Buffer.from(text)
  return Buffer.concat([Buffer.from([number * 8 + LENGTH_DELIMITED, bytes.length]), bytes])
}

/** All values of a field that carry their length; numbers before them are passed over. */
function fieldsOf(message: Uint8Array, number: number): readonly Uint8Array[] {
  const found: Uint8Array[] = []
  let place = 0
  const varint = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = message[place] ?? 0
      place += 1
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  while (place < message.length) {
    const key = varint()
    const value = varint()
    if (key % 8 !== LENGTH_DELIMITED) continue
    if (Math.floor(key / 8) === number) found.push(message.subarray(place, place + value))
    place += value
  }
  return found
}
