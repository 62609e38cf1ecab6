import { createTaroNavigation } from '@/services/navigation/taro-navigation'

const mockTaro = {
  getCurrentPages: jest.fn((): unknown[] => []),
  navigateBack: jest.fn(() => Promise.resolve()),
  navigateTo: jest.fn(() => Promise.resolve()),
  switchTab: jest.fn(() => Promise.resolve()),
}
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro
  },
}))

const pagesOpen = (count: number) => mockTaro.getCurrentPages.mockReturnValue(Array<unknown>(count).fill({}))

beforeEach(() => jest.clearAllMocks())

describe('going back', () => {
  it('closes the page where there is one below', () => {
    pagesOpen(2)
    createTaroNavigation('/pages/sessions/index').back()
    expect(mockTaro.navigateBack).toHaveBeenCalledTimes(1)
  })

  it('shows the first tab where the page is alone, as after a reload', () => {
    pagesOpen(1)
    createTaroNavigation('/pages/sessions/index').back()
    expect(mockTaro.switchTab).toHaveBeenCalledWith({ url: '/pages/sessions/index' })
    expect(mockTaro.navigateBack).not.toHaveBeenCalled()
  })
})

describe('opening a page', () => {
  it('does not mind that a second tap is refused while the first one opens', async () => {
    const refusal = Promise.reject(new Error('navigateTo:fail'))
    mockTaro.navigateTo.mockReturnValue(refusal)
    createTaroNavigation('/pages/sessions/index').open('/pages-sessions/log/index')
    await expect(refusal).rejects.toThrow('navigateTo:fail')
    expect(mockTaro.navigateTo).toHaveBeenCalledWith({ url: '/pages-sessions/log/index' })
  })
})
