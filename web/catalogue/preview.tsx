import '@digdir/designsystemet-css/theme';
import '@digdir/designsystemet-css';
import '@fontsource-variable/inter';
import '../src/app.css';
import type { Preview } from '@storybook/react-vite';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { configure, expect, waitFor } from 'storybook/test';
import { LanguageProvider } from '../src/lib/language.tsx';
import { PartnershipProvider } from '../src/lib/partnership.tsx';
import { queryClient } from '../src/lib/query-client.ts';
import { here } from './sample.ts';

// A machine may be slow: what a story waits for is not how long it takes.
configure({ asyncUtilTimeout: 30_000 });

/** Every part stands where it stands in the product: a language, a partnership, the design system's styles. */
const preview: Preview = {
  // A part is there when the words of its language are.
  mount: (context) => async (other) => {
    if (other !== undefined) context.originalStoryFn = () => other;
    await context.renderToCanvas();
    await waitFor(() => expect(context.canvasElement.querySelector('main')).not.toBeNull());
    return context.canvas;
  },
  decorators: [
    (Story) => (
      <LanguageProvider>
        <QueryClientProvider client={queryClient}>
          <PartnershipProvider here={here}>
            <Suspense>
              <main>
                <Story />
              </main>
            </Suspense>
          </PartnershipProvider>
        </QueryClientProvider>
      </LanguageProvider>
    ),
  ],
};
export default preview;
