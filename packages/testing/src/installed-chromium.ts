import { accessSync, constants } from 'node:fs';

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const isThere = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

// Off: what a browser does on its own account and what has nothing to do with the page.
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface LaunchOptions {
  headless: boolean;
  args: string[];
  executablePath?: string;
}

/** How Playwright starts an installed Chromium or Chrome; its own, where there is none. */
export const launchOptions = (): LaunchOptions => {
  const executablePath = places.find((place) => place !== undefined && isThere(place));
  return { headless: true, args, ...(executablePath ? { executablePath } : {}) };
};
