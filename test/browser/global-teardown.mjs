export default () => globalThis.daybreakBrowserServer.close()
