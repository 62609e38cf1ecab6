import { devDependencies } from '../../package.json'

/** A peer with the version that is measured. */
export function peerLabel(name: string, dependency: keyof typeof devDependencies): string {
  return `${name} ${devDependencies[dependency]}`
}
