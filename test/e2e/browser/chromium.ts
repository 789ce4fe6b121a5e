import { launchOptions } from '@handslag/testing/installed-chromium';
import { type Browser, chromium } from 'playwright-core';

/** Opens a browser; throws where there is none, since no browser test is ever skipped. */
export const openBrowser = (): Promise<Browser> => chromium.launch(launchOptions());
