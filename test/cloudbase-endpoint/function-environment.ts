/** What WeChat lays into the environment of a function, and where the SDK is to find its database. */
export function functionEnvironment(url: string, openid?: string): Readonly<Record<string, string>> {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'not-a-secret',
    TENCENTCLOUD_SECRETKEY: 'not-a-secret',
    SCF_NAMESPACE: 'daybreak-test',
    TCB_ENV: 'daybreak-test',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
    WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID',
    WX_APPID: 'wx0123456789abcdef',
    ...(openid === undefined ? {} : { WX_OPENID: openid }),
  }
}
