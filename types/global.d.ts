/// <reference types="@tarojs/taro" />

declare module '*.scss'
declare module '*.svg' {
  const url: string
  export default url
}

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which platform Taro builds for; replaced at build time. */
    readonly TARO_ENV?: 'weapp' | 'h5'
    /** The WeChat cloud environment's id; empty means that this build has no cloud. Replaced at build time. */
    readonly DAYBREAK_CLOUD_ENV?: string
  }
}
