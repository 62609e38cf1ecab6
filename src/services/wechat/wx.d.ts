/**
 * The part of WeChat's API that the adapters use, declared here so that the list of what the tool
 * asks of the platform is short and readable. Nothing outside `src/services` may name `wx`.
 */
interface WxFailure {
  readonly errMsg: string
  readonly errno?: number
}

interface WxCallbacks<T = unknown> {
  success?: (result: T) => void
  fail?: (failure: WxFailure) => void
}

type WxEncoding = 'utf8' | 'base64'

interface WxFileSystemManager {
  /** Without an encoding: the bytes. */
  readFile(options: { filePath: string; encoding?: WxEncoding } & WxCallbacks<{ data: string | ArrayBuffer }>): void
  writeFile(options: { filePath: string; data: string | ArrayBufferLike; encoding?: WxEncoding } & WxCallbacks): void
  mkdir(options: { dirPath: string; recursive: boolean } & WxCallbacks): void
  unlink(options: { filePath: string } & WxCallbacks): void
  readdir(options: { dirPath: string } & WxCallbacks<{ files: string[] }>): void
  rmdir(options: { dirPath: string; recursive: boolean } & WxCallbacks): void
}

interface WxWindowInfo {
  readonly windowWidth: number
  readonly windowHeight: number
  readonly screenHeight: number
  readonly statusBarHeight?: number
  readonly safeArea?: { readonly bottom: number }
}

interface WxAppBaseInfo {
  readonly language: string
  readonly theme?: 'light' | 'dark'
  readonly fontSizeSetting?: number
  readonly fontSizeScaleFactor?: number
}

interface WxChosenFile {
  readonly path: string
  readonly name: string
  readonly size: number
}

interface WxOffscreenCanvas {
  getContext(type: '2d'): CanvasRenderingContext2D
}

interface WxSelectorQuery {
  select(selector: string): { boundingClientRect(): WxSelectorQuery }
  exec(callback: (boxes: readonly ({ readonly height: number } | null)[]) => void): void
}

interface Wx {
  readonly env: { readonly USER_DATA_PATH: string }
  readonly cloud?: {
    init(options: { env: string; traceUser: boolean }): void
    callFunction(options: { name: string; data: object } & WxCallbacks<{ result: unknown }>): void
  }
  getFileSystemManager(): WxFileSystemManager
  getRandomValues(options: { length: number } & WxCallbacks<{ randomValues: ArrayBuffer }>): void
  getNetworkType(options: WxCallbacks<{ networkType: string }>): void
  onNetworkStatusChange(listener: (status: { isConnected: boolean }) => void): void
  getWindowInfo(): WxWindowInfo
  createSelectorQuery(): WxSelectorQuery
  getMenuButtonBoundingClientRect(): { left: number; top: number; width: number; height: number }
  onWindowResize(listener: () => void): void
  offWindowResize(listener: () => void): void
  getAppBaseInfo(): WxAppBaseInfo
  getDeviceInfo(): { readonly platform: string }
  onThemeChange(listener: () => void): void
  offThemeChange(listener: () => void): void
  setNavigationBarColor(options: { frontColor: string; backgroundColor: string }): void
  vibrateShort(options: { type: 'light' | 'medium' | 'heavy' }): void
  setClipboardData(options: { data: string } & WxCallbacks): void
  /** Base library 2.32.3 and later. */
  requirePrivacyAuthorize?(options: WxCallbacks): void
  createOffscreenCanvas(options: { type: '2d'; width: number; height: number }): WxOffscreenCanvas
  canvasToTempFilePath(
    options: { canvas: WxOffscreenCanvas; fileType: 'png' } & WxCallbacks<{ tempFilePath: string }>,
  ): void
  saveImageToPhotosAlbum(options: { filePath: string } & WxCallbacks): void
  showShareImageMenu(options: { path: string } & WxCallbacks): void
  chooseMedia(
    options: {
      count: number
      mediaType: readonly ['image']
      sourceType: readonly ('album' | 'camera')[]
      sizeType: readonly ['compressed']
    } & WxCallbacks<{ tempFiles: readonly { tempFilePath: string }[] }>,
  ): void
  getImageInfo(options: { src: string } & WxCallbacks<{ width: number; height: number }>): void
  /** `compressedWidth`, `compressedHeight`: base library 2.26.0 and later; one alone keeps the proportions. */
  compressImage(
    options: {
      src: string
      quality: number
      compressedWidth?: number
      compressedHeight?: number
    } & WxCallbacks<{ tempFilePath: string }>,
  ): void
  previewImage(options: { urls: readonly string[]; current: string } & WxCallbacks): void
  shareFileMessage(options: { filePath: string; fileName: string } & WxCallbacks): void
  chooseMessageFile(
    options: { count: number; type: 'file'; extension: readonly string[] } & WxCallbacks<{ tempFiles: WxChosenFile[] }>,
  ): void
}

declare const wx: Wx
