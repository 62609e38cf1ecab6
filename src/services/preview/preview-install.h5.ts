/** Long enough for a page that is being closed or reloaded to let go of its place. */
const PATIENCE_MILLISECONDS = 500
/** A reload comes back to the place it had. */
const RETURN_PATIENCE_MILLISECONDS = 3000
const REMEMBERED = 'daybreak-install'

/**
 * The database of this tab's install. Two tabs of one person are two phones: they must never write into one
 * database, so the first open tab has install 1, a second one beside it install 2, and so on.
 */
export async function claimInstall(person: string): Promise<string> {
  const remembered = Number(window.sessionStorage.getItem(REMEMBERED))
  if (remembered > 0 && (await claim(nameOf(person, remembered), RETURN_PATIENCE_MILLISECONDS))) {
    return nameOf(person, remembered)
  }
  let place = 1
  while (!(await claim(nameOf(person, place), PATIENCE_MILLISECONDS))) place += 1
  window.sessionStorage.setItem(REMEMBERED, String(place))
  return nameOf(person, place)
}

function nameOf(person: string, place: number): string {
  return place === 1 ? `daybreak-${person}` : `daybreak-${person}-${place}`
}

/** Holds the name until the page is gone; false when another page holds it. */
function claim(name: string, patienceMilliseconds: number): Promise<boolean> {
  // Without locks (an address that is neither https nor this machine) there is one install.
  if (!('locks' in navigator)) return Promise.resolve(true)
  const patience = new AbortController()
  const timer = window.setTimeout(() => patience.abort(), patienceMilliseconds)
  return new Promise((resolve) => {
    const holdForever = () => {
      window.clearTimeout(timer)
      resolve(true)
      return new Promise<never>(() => undefined)
    }
    navigator.locks.request(name, { signal: patience.signal }, holdForever).catch(() => resolve(false))
  })
}
