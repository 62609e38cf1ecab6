import type { PackedProgram } from '../packing/packed-program'
import { Control } from './control'

const packed = (await (await fetch('/program.json')).json()) as PackedProgram
const phone = await Control.of(packed)
Object.assign(window, { phone })
phone.start()
