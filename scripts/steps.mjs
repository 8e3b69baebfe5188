// How the commands show what they are doing: one line a step, with its time.
import { isStopping } from './processes.mjs'

const terminal = process.stdout.isTTY
const colour = terminal && !process.env.NO_COLOR
const paint = (code) => (text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
export const bold = paint(1)
export const dim = paint(2)
export const red = paint(31)
export const green = paint(32)

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/** Do one step and show it; the work may return a note for the end of the line. */
export async function step(label, work) {
  if (terminal) process.stdout.write(`${dim('·')} ${label} …`)
  const began = performance.now()
  const line = (mark, note) => {
    const time = dim(seconds(performance.now() - began))
    process.stdout.write(`${terminal ? '\r\u001b[2K' : ''}${mark} ${label.padEnd(42)} ${time}${note ? dim(`  ${note}`) : ''}\n`)
  }
  try {
    const { note, value } = (await work()) ?? {}
    line(green('✓'), note)
    return value
  } catch (error) {
    // A step that is cut short by Ctrl-C has not failed: the end is being handled elsewhere.
    if (isStopping()) return new Promise(() => {})
    line(red('✗'))
    throw error
  }
}

/** What to show of a failure: the sentence, and the last lines of the program that failed. */
export function explain(error) {
  const tail = error.output?.trim().split('\n').slice(-40).join('\n')
  return [red(error.message), tail].filter(Boolean).join('\n')
}
