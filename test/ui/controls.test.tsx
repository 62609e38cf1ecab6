import { act, fireEvent, render, screen } from '@testing-library/react'
import { Button } from '@/ui/button'
import { JudgementTag } from '@/ui/judgement-tag'
import { Segmented } from '@/ui/segmented'
import { Sheet } from '@/ui/sheet'
import { ToastProvider, useToast } from '@/ui/toast'

const byId = (id: string) => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no #${id}`)
  return element
}

test('a button that is busy or disabled does not answer a tap', () => {
  const onTap = jest.fn()
  const { rerender } = render(
    <Button id='save' isBusy onTap={onTap}>
      保存
    </Button>,
  )
  fireEvent.click(byId('save'))
  rerender(
    <Button id='save' isDisabled onTap={onTap}>
      保存
    </Button>,
  )
  fireEvent.click(byId('save'))
  expect(onTap).not.toHaveBeenCalled()
  rerender(
    <Button id='save' onTap={onTap}>
      保存
    </Button>,
  )
  fireEvent.click(byId('save'))
  expect(onTap).toHaveBeenCalledTimes(1)
})

test('a tap on a judgement opens its base and not the card around it', () => {
  const openBase = jest.fn()
  const openCard = jest.fn()
  render(
    <div onClick={openCard}>
      <JudgementTag id='tag' tone='better' direction='up' words='高于平时 21.0%' onTap={openBase} />
    </div>,
  )
  fireEvent.click(byId('tag'))
  expect(openBase).toHaveBeenCalledTimes(1)
  expect(openCard).not.toHaveBeenCalled()
})

test('a choice of a few says which one is chosen and answers with another', () => {
  const onChange = jest.fn()
  const options = [
    { value: 'new', words: '新建' },
    { value: 'join', words: '加入' },
  ] as const
  render(<Segmented id='how' options={options} value='new' onChange={onChange} />)
  expect(byId('how-new').className).toContain('on')
  expect(byId('how-join').className).not.toContain(' on')
  fireEvent.click(byId('how-join'))
  expect(onChange).toHaveBeenCalledWith('join')
})

test('a sheet closes by its mask and by its cross', () => {
  const onClose = jest.fn()
  render(
    <Sheet title='平时从哪来' closeLabel='关闭' onClose={onClose}>
      内容
    </Sheet>,
  )
  fireEvent.click(byId('sheet-mask'))
  fireEvent.click(byId('sheet-close'))
  expect(onClose).toHaveBeenCalledTimes(2)
})

describe('a toast', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  function Speaker({ onUndo }: { readonly onUndo: () => void }) {
    const toast = useToast()
    return (
      <>
        <i onClick={() => toast.show({ words: '记好了' })}>plain</i>
        <i onClick={() => toast.show({ words: '已删除', undo: { words: '撤销', onUndo } })}>undoable</i>
      </>
    )
  }

  const open = (onUndo = jest.fn()) => {
    render(
      <ToastProvider>
        <Speaker onUndo={onUndo} />
      </ToastProvider>,
    )
    return onUndo
  }
  const say = (what: string) => fireEvent.click(screen.getByText(what))
  const pass = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds))

  test('stays for two and a half seconds', () => {
    open()
    say('plain')
    pass(2400)
    expect(screen.queryByText('记好了')).not.toBeNull()
    pass(200)
    expect(screen.queryByText('记好了')).toBeNull()
  })

  test('stays for five seconds when it can be taken back, and leaves when it is', () => {
    const onUndo = open()
    say('undoable')
    pass(4900)
    fireEvent.click(byId('toast-undo'))
    expect(onUndo).toHaveBeenCalledTimes(1)
    expect(screen.queryByText('已删除')).toBeNull()
  })

  test('takes the place of the last one, for its own time', () => {
    open()
    say('undoable')
    pass(4000)
    say('plain')
    expect(screen.queryByText('已删除')).toBeNull()
    pass(1500)
    expect(screen.queryByText('记好了')).not.toBeNull()
  })
})
