import { familyNameOf } from '@/domain/order-import/display-name'
import { BuyerSecretError, keyedHash } from '@/domain/order-import/keyed-hash'
import { BuyerRecogniser } from '@/domain/order-import/recognise-buyer'
import { hash, SECRET } from './order-files'

const NOBODY = { openid: '', phone: '', nickname: '', recipient: '' }
const recognise = (cells: Partial<typeof NOBODY>) => new BuyerRecogniser(hash).recognise({ ...NOBODY, ...cells })
const keyOf = (cells: Partial<typeof NOBODY>) => recognise(cells)?.key

describe('the strongest thing a row has', () => {
  it('is the openid, beside which the phone number joins rows of other files', () => {
    const both = recognise({ openid: 'oAbc', phone: '13800138000', recipient: '王小明' })
    expect(both).toEqual({
      strength: 'openid',
      key: keyOf({ openid: 'oAbc' }),
      also: [keyOf({ phone: '13800138000' })],
    })
  })

  it('is else a whole phone number, however it is written, whatever name stands there', () => {
    const key = keyOf({ phone: '13800138000', recipient: '王小明', nickname: '明明' })
    for (const phone of [
      '+86 138-0013-8000',
      '86 13800138000',
      '１３８００１３８０００',
      '\t13800138000',
      '13800138000.0',
    ]) {
      expect(recognise({ phone, recipient: '李四' })).toEqual({ strength: 'phone', key })
    }
  })

  it('is else nickname, masked number and family name together, else the masked number and family name', () => {
    const named = recognise({ phone: '138****8000', recipient: '王**', nickname: '明明' })
    const masked = recognise({ phone: '138****8000', recipient: '王**' })
    expect([named?.strength, masked?.strength]).toEqual(['nickname', 'masked'])
    expect(named?.key).not.toBe(masked?.key)
    expect(keyOf({ phone: '138****8000', recipient: '王小明' })).toBe(masked?.key)
    expect(keyOf({ phone: '138****8000', recipient: '李**' })).not.toBe(masked?.key)
  })

  it.each([
    ['a name alone', { recipient: '王小明' }],
    ['a nickname alone', { nickname: '明明', recipient: '王**' }],
    ['a number that the platform lends for one order', { phone: '13800138000-1234', recipient: '王小明' }],
    ['a masked number without a name', { phone: '138****8000' }],
    ['nothing', {}],
  ])('is not %s', (_what, cells) => expect(recognise(cells)).toBeUndefined())
})

describe('what is shown of a name', () => {
  it.each([
    ['王小明', '王'],
    ['王**', '王'],
    ['欧阳娜娜', '欧阳'],
    ['欧阳', '欧'],
    ['john', 'J'],
    ['**', ''],
    ['138', ''],
    ['', ''],
  ])('of %j is %j', (name, family) => expect(familyNameOf(name)).toBe(family))
})

describe('a mark', () => {
  it('is BLAKE3 under the secret, 128 bits, the same at any time and for any length', () => {
    // Reference: b3sum --keyed, and the test vectors of the BLAKE3 repository for its key.
    const vectorKey = Buffer.from('whats the Elvish word for friend').toString('base64url')
    expect(Buffer.from(keyedHash(vectorKey)(''), 'base64url').toString('hex')).toBe('92b2b75604ed3c761f9d6f62392c8a92')
    expect(hash('p13800138000')).toMatch(/^[\w-]{22}$/)
    expect(hash('p13800138000')).toBe(keyedHash(SECRET)('p13800138000'))
    expect(hash('明'.repeat(2_000))).not.toBe(hash('明'.repeat(2_001)))
  })

  it('is another under another secret', () => {
    expect(keyedHash('B'.repeat(42) + 'A')('p13800138000')).not.toBe(hash('p13800138000'))
  })

  it.each(['', 'short', 'x'.repeat(44), `${'x'.repeat(42)}!`])('is not made under %j', (secret) => {
    expect(() => keyedHash(secret)).toThrow(BuyerSecretError)
  })
})
