import { useState } from 'react'
import type * as Components from '@tarojs/components'
import { fireEvent, render, screen } from '@testing-library/react'
import { NumberField } from '@/ui/number-field'

/** The `value` that each drawing gave to the phone's input. */
const mockGiven: unknown[] = []

jest.mock('@tarojs/components', () => {
  const standIns = jest.requireActual<typeof Components>('@tarojs/components')
  const { Input } = standIns
  return {
    ...standIns,
    Input: (props: Components.InputProps) => {
      mockGiven.push(props.value)
      return <Input {...props} />
    },
  }
})

const grouped = (value: string) => value.replace(/\B(?=(\d{3})+$)/g, ',')

function Form({ start }: { readonly start: string }) {
  const [value, setValue] = useState(start)
  return (
    <>
      <NumberField
        id='field-gmv'
        label='成交金额'
        placeholder='填数字'
        value={value}
        display={grouped}
        onInput={setValue}
      />
      <span onClick={() => setValue('700')}>replace</span>
    </>
  )
}

const input = () => screen.getByPlaceholderText<HTMLInputElement>('填数字')

const type = (value: string) => fireEvent.change(input(), { target: { value } })

beforeEach(() => {
  mockGiven.length = 0
})

test('a filled figure is grouped until it is tapped, and raw while it is typed', () => {
  render(<Form start='186300' />)
  expect(input().value).toBe('186,300')
  fireEvent.focus(input())
  expect(input().value).toBe('186300')
  type('1863005')
  expect(input().value).toBe('1863005')
  fireEvent.blur(input())
  expect(input().value).toBe('1,863,005')
})

// Taro answers a `value` that disappears by emptying the phone's input, while the form keeps what was typed.
test('the input is given a value at every step of correcting a filled figure', () => {
  render(<Form start='186300' />)
  fireEvent.focus(input())
  type('18630')
  type('1863')
  fireEvent.blur(input())
  expect(mockGiven).not.toContain(undefined)
  expect(mockGiven.at(-1)).toBe('1,863')
})

test('a value that changes from outside is shown even while the figure has the focus', () => {
  render(<Form start='186300' />)
  fireEvent.focus(input())
  type('1')
  fireEvent.click(screen.getByText('replace'))
  expect(input().value).toBe('700')
})
