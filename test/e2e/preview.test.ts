import { closeBrowser, openPhone } from '../browser/open-phone'
import { startLocalCloud, type LocalCloud } from '../browser/local-cloud'
import { secretsIn, secretsOf } from '../secrets-in-build'

describe('the preview', () => {
  let cloud: LocalCloud

  beforeAll(async () => {
    cloud = await startLocalCloud()
  })

  afterAll(async () => {
    await closeBrowser()
    await cloud.stop()
  })

  it('opens at the address of a person, says something in Chinese and breaks nothing', async () => {
    const phone = await openPhone(cloud.homeOf('chen'))
    await phone.open()
    await phone.page.waitForFunction(() => /[\u4e00-\u9fff]/.test(document.body.innerText))
    expect(phone.pageErrors).toEqual([])
  })

  it('has no secret in it', () => {
    expect(secretsIn('dist/h5', secretsOf('.', process.env))).toEqual([])
  })
})
