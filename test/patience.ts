/** Compiled packages, browsers and processes take their time on a busy machine; a wait that fails says so itself long before. */
jest.setTimeout(60_000)
