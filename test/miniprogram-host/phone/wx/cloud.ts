import { answering, Refusal } from './answering'

/** What WeChat takes in one call. */
const LARGEST_REQUEST_BYTES = 100 * 1024

/** `wx.cloud` bound to the local cloud, as the person whose phone this is. */
export const cloud = () => ({
  init: () => undefined,
  callFunction: answering<{ name: string; data: object }>('cloud.callFunction', async ({ name, data }) => {
    if (name !== 'api') throw new Refusal(`-501000 no function ${name}`)
    const body = new Blob([JSON.stringify(data)])
    if (body.size > LARGEST_REQUEST_BYTES) throw new Refusal('-501003 exceed request size limit')
    const response = await fetch('./api', { method: 'POST', body })
    if (!response.ok) throw new Refusal(`-504002 the function failed with ${response.status}`)
    return { result: (await response.json()) as unknown }
  }),
})
