import { runTool } from '../run.mjs'

/** A gate that is one tool's exit code. */
export const tool =
  (script, ...args) =>
  async () => {
    const { code, output } = await runTool(script, args, { isQuiet: true, env: { FORCE_COLOR: '0' } })
    return { isPassed: code === 0, output }
  }
