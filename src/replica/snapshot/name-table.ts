/** Long names, each written once and referred to by its place. Places never change. */
export class NameTable {
  private readonly places = new Map<string, number>()

  constructor(readonly names: string[] = []) {
    names.forEach((name, place) => this.places.set(name, place))
  }

  placeOf(name: string): number {
    const known = this.places.get(name)
    if (known !== undefined) return known
    this.places.set(name, this.names.length)
    return this.names.push(name) - 1
  }

  nameAt(place: number): string {
    const name = this.names[place]
    if (name === undefined) throw new RangeError(`no name at place ${place}`)
    return name
  }
}
