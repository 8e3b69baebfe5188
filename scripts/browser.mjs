// The browser of the end-to-end tests, and a font that has Japanese characters.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './processes.mjs'
import { runProgram } from './installation.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** CHROMIUM_PATH, else an installed Chromium or Chrome, else the one that Playwright has downloaded. */
export async function installedBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
  if (found) return found
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** The path of a browser that starts, installed on the way if need be. */
export async function ensureBrowser() {
  for (const install of [undefined, installFromDebian, downloadWithPlaywright]) {
    await install?.().catch(() => {})
    const path = await installedBrowser()
    const version = path && spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 60_000 })
    if (version && version.status === 0) return { path, version: version.stdout.trim() }
    if (process.env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which does not start.`)
  }
  throw new Error('No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.')
}

const mayUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

async function installFromDebian(packages = ['chromium']) {
  if (!mayUseApt()) return
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update', '-q'], options)
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options)
}

const downloadWithPlaywright = () => runProgram('@playwright/test/cli.js', ['install', 'chromium'], { timeout: 180_000 })

/** Screenshots of Japanese pages should not show boxes. Without the font the tests still hold. */
export async function ensureJapaneseFont() {
  if (hasJapaneseFont()) return undefined
  await installFromDebian(['fonts-noto-cjk', 'fontconfig']).catch(() => {})
  return hasJapaneseFont() ? 'installed a Japanese font' : 'no Japanese font is installed'
}

const hasJapaneseFont = () => Boolean(spawnSync('fc-list', [':lang=ja', 'file'], { encoding: 'utf8' }).stdout?.trim())
