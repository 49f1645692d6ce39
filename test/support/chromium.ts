// Finds a real Chromium for the browser tests: CHROMIUM_PATH, an installed Chrome or Chromium, or Playwright's own.
// On Debian as root it installs the package `chromium`; otherwise it fails with one line that says what to do. Never skips.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const MAC_AND_WINDOWS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

function onPath(name: string): string | undefined {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
  const path = found.status === 0 ? found.stdout.split('\n')[0]?.trim() : undefined
  return path || undefined
}

function installed(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`)
    return named
  }
  for (const name of NAMES) {
    const path = onPath(name)
    if (path) return path
  }
  const known = MAC_AND_WINDOWS.find((path) => existsSync(path))
  if (known) return known
  const own = chromium.executablePath()
  return own && existsSync(own) ? own : undefined
}

/** Path of a Chromium, installing Debian's package when nothing is there and that is possible. */
export function findChromium(): string {
  const found = installed()
  if (found) return found
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
    execFileSync('apt-get', ['update'], quiet)
    execFileSync('apt-get', ['install', '-y', 'chromium'], quiet)
    const now = installed()
    if (now) return now
  }
  throw new Error('No Chromium found: install Chrome or Chromium, or set CHROMIUM_PATH to its program file.')
}

/**
 * What Chromium draws around the page, each a page of its own with scripts: the suggestions under its address bar alone took
 * 2 to 3 seconds of processor time for every page a test opened.
 */
const AROUND_THE_PAGE = ['WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxPopup']
/** What Playwright turns off: Chromium keeps only the last list it is given, so these stand here too (playwright-core 1.65). */
const BY_PLAYWRIGHT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
]

const ARGS = [
  `--disable-features=${[...AROUND_THE_PAGE, ...BY_PLAYWRIGHT].join(',')}`,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the Chromium that was found, headless. */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...ARGS] : ARGS
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    ...options,
    args: [...args, ...(options.args ?? [])],
  })
}
