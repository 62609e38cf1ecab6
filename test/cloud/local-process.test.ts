import { mkdtempSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import path from 'node:path'
import { bundleLocalCloud, startCloud } from './cloud-process'

describe('the local cloud as a process', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-local-'))
  let bundle: string
  let files = 0

  const start = (port: string) => {
    files += 1
    return startCloud(bundle, [
      '--port',
      port,
      '--database',
      path.join(folder, `${files}/cloud.sqlite`),
      '--h5',
      folder,
    ])
  }

  beforeAll(async () => {
    bundle = await bundleLocalCloud()
  })
  afterAll(() => {
    for (const made of [folder, path.dirname(bundle)]) rmSync(made, { recursive: true, force: true })
  })

  it('prints its address, serves it, and ends cleanly when it is asked to', async () => {
    const cloud = start('0')
    expect((await fetch(await cloud.address)).status).toBe(200)
    expect((await cloud.kill('SIGTERM')).code).toBe(0)
  })

  it('says in both languages that the port is taken, and how to use another', async () => {
    const first = start('0')
    const { port } = new URL(await first.address)
    const { code, output } = await start(port).ended
    expect(code).toBe(1)
    expect(output).toContain(`端口 ${port} 已被占用`)
    expect(output).toContain(`Port ${port} is taken. Use another: DAYBREAK_PORT=`)
    await first.kill('SIGTERM')
  })

  it('refuses a port that is none', async () => {
    const { code, output } = await start('many').ended
    expect(code).toBe(1)
    expect(output).toContain('0 to 65535')
  })

  it('answers on loopback only', async () => {
    const cloud = start('0')
    const { port } = new URL(await cloud.address)
    const outer = Object.values(networkInterfaces()).flatMap((faces) => faces ?? [])
    const reachable = outer.filter((face) => face.family === 'IPv4' && !face.internal)
    for (const face of reachable) await expect(fetch(`http://${face.address}:${port}/`)).rejects.toThrow()
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
    await cloud.kill('SIGTERM')
  })
})
