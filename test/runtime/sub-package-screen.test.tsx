import type { ComponentType } from 'react'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { createRuntime } from '@/runtime/runtime'
import { RuntimeProvider } from '@/runtime/runtime-provider'
import { subPackageScreen } from '@/runtime/sub-package-screen'
import { TeamGate } from '@/runtime/team-gate'
import { testServices } from './test-services'

/** A sub-package that comes, or does not, when the test says so. */
function heldSubPackage() {
  const waiting: { resolve: (type: ComponentType) => void; reject: (error: Error) => void }[] = []
  const load = () => new Promise<ComponentType>((resolve, reject) => waiting.push({ resolve, reject }))
  const answer = (how: 'comes' | 'fails') =>
    act(async () => {
      const call = waiting.shift()
      if (how === 'comes') call?.resolve(() => <>页面</>)
      else call?.reject(new Error('offline'))
    })
  return { load, answer, asked: () => waiting.length }
}

async function openTab(load: () => Promise<ComponentType>) {
  const runtime = await createRuntime(testServices())
  await runtime.teams.create({ name: '禾序买手店', kind: 'merchant', memberName: '陈静' })
  const TabScreen = subPackageScreen('team', load)
  const page = () => (
    <RuntimeProvider phone={runtime} opening={Promise.resolve(runtime)}>
      <TeamGate tab='team'>
        <TabScreen />
      </TeamGate>
    </RuntimeProvider>
  )
  const show = async () => {
    const shown = render(page())
    await act(async () => undefined)
    return shown
  }
  return { show }
}

test('the bar of the tabs is there while the screen is fetched', async () => {
  const { load, answer } = heldSubPackage()
  await (await openTab(load)).show()
  expect(screen.getByText('场次')).toBeTruthy()
  await answer('comes')
  expect(screen.getByText('页面')).toBeTruthy()
})

test('a screen that cannot be fetched says that nothing is lost, and is asked for again at a tap', async () => {
  const { load, answer } = heldSubPackage()
  await (await openTab(load)).show()
  await answer('fails')
  expect(screen.getByText('连上网下载一次就好，你记的数据都在。')).toBeTruthy()
  fireEvent.click(screen.getByText('再试一次'))
  await answer('comes')
  expect(screen.getByText('页面')).toBeTruthy()
})

test('a screen that was fetched is drawn at once the next time', async () => {
  const { load, answer, asked } = heldSubPackage()
  const { show } = await openTab(load)
  const first = await show()
  await answer('comes')
  first.unmount()
  await show()
  expect(screen.getByText('页面')).toBeTruthy()
  expect(asked()).toBe(0)
})
