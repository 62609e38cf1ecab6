import Taro from '@tarojs/taro'
import { createTaroNavigation } from '@/services/navigation/taro-navigation'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getCurrentPages: jest.fn(() => []),
    navigateBack: jest.fn(() => Promise.resolve()),
    navigateTo: jest.fn(() => Promise.resolve()),
    switchTab: jest.fn(() => Promise.resolve()),
  },
}))

const taro = jest.mocked(Taro)
const pagesOpen = (count: number) => taro.getCurrentPages.mockReturnValue(Array<never>(count).fill({} as never))

beforeEach(() => jest.clearAllMocks())

describe('going back', () => {
  it('closes the page where there is one below', () => {
    pagesOpen(2)
    createTaroNavigation('/pages/sessions/index').back()
    expect(taro.navigateBack).toHaveBeenCalledTimes(1)
  })

  it('shows the first tab where the page is alone, as after a reload', () => {
    pagesOpen(1)
    createTaroNavigation('/pages/sessions/index').back()
    expect(taro.switchTab).toHaveBeenCalledWith({ url: '/pages/sessions/index' })
    expect(taro.navigateBack).not.toHaveBeenCalled()
  })
})

describe('opening a page', () => {
  it('does not mind that a second tap is refused while the first one opens', async () => {
    const refusal = Promise.reject(new Error('navigateTo:fail'))
    taro.navigateTo.mockReturnValue(refusal as never)
    createTaroNavigation('/pages/sessions/index').open('/pages-sessions/log/index')
    await expect(refusal).rejects.toThrow('navigateTo:fail')
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/pages-sessions/log/index' })
  })
})
