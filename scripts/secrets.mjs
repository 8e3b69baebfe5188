// The demo's secrets: made on this machine at the first run, kept in .data, never committed.
import { randomBytes, randomInt } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `demo-` is how production recognises, and refuses, a secret of the demo. */
const make = () => ({ authSecret: `demo-${randomBytes(32).toString('base64url')}`, password: readablePassword() })

export function demoSecrets(folder) {
  const file = join(folder, 'secrets.json')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(file, `${JSON.stringify(make(), null, 2)}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const { authSecret, password } = JSON.parse(readFileSync(file, 'utf8'))
  if (authSecret && password) return { authSecret, password }
  throw new Error(`${file} is not complete. Delete it; new secrets are made at the next start.`)
}

/** Easy to read off one screen and type on another: no letter that looks like a digit. */
function readablePassword() {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const text = Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('')
  return text.replace(/(.{4})(?=.)/g, '$1-')
}
