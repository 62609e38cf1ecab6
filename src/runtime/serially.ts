/** Runs what it is given one after the other, in the order of the calls; a failed one does not stop the next. */
export function serially(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (act) => {
    const acted = last.then(act, act)
    last = acted
    return acted
  }
}
