export default async () => {
  globalThis.daybreakHost.stop()
  await globalThis.daybreakBrowserServer.close()
}
