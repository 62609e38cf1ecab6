import type { Fields } from '@/domain/records/fields'
import { anyRoom, ROOMS, type Room } from './rooms'
import type { Seeded } from './seeded'
import type { Attempt, SimulatedPhone } from './simulated-phone'

/** Deletions carry their number in the moment that they say. */
const FIRST_DELETION = Date.UTC(2026, 10, 20, 12)

/** What people save, each save with something that no other has. */
export class Saves {
  private count = 0

  constructor(private readonly random: Seeded) {}

  /** One tap on 保存: a record, sometimes two at once in streams of different readers. */
  make(phone: SimulatedPhone): void {
    const room = anyRoom(this.random)
    const attempts = [this.attempt(phone, room)]
    const second = this.random.chance(0.15) ? anyRoom(this.random) : room
    if (second !== room) attempts.push(this.attempt(phone, second))
    phone.save(attempts)
  }

  private attempt(phone: SimulatedPhone, room: Room): Attempt {
    const { random } = this
    this.count += 1
    const { kind, stream } = room
    const marker = `${phone.name}${this.count}`
    const settled = random.chance(0.3) ? this.settled(phone, marker) : undefined
    if (settled) return settled
    const id = random.pick(room.ids)
    if (random.chance(0.12)) {
      const deletedAt = FIRST_DELETION + this.count
      return { marker: deletedAt, stream, write: { kind, id, fields: { deletedAt } } }
    }
    return { marker, stream, write: { kind, id, fields: this.fields(room, marker) } }
  }

  /** Somebody answers an open question. */
  private settled({ replica }: SimulatedPhone, marker: string): Attempt | undefined {
    const question = replica?.questions()[0]
    const room = question && ROOMS.find(({ kind }) => kind === question.kind)
    if (!room) return undefined
    const picked = question.heads[0]?.value ?? null
    const fields = { [question.field]: picked, [room.marker]: marker }
    return { marker, stream: room.stream, write: { kind: room.kind, id: question.id, fields } }
  }

  private fields(room: Room, marker: string): Fields {
    if (this.random.chance(0.1)) return { deletedAt: null, [room.marker]: marker }
    return { ...room.fields(this.random), [room.marker]: marker }
  }
}
