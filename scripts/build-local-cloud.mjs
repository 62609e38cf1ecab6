import { bundle } from './bundle.mjs'

/** Bundles the local cloud into `out/local/main.mjs`; it takes a fraction of a second, so it is done every time. */
export const buildLocalCloud = () => bundle(['cloud/local/main.ts'], 'out/local')
