import '@digdir/designsystemet-css/theme';
import '@digdir/designsystemet-css';
import '@fontsource-variable/inter';
import './app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from './lib/language.tsx';
import { queryClient } from './lib/query-client.ts';
import { sessionQuery } from './lib/session.ts';
import { router } from './routes.tsx';

// Who is signed in is asked while the words of the language load.
void queryClient.prefetchQuery(sessionQuery);

// A page that was open while a newer version was put in place asks for parts that are gone: it starts anew.
window.addEventListener('vite:preloadError', () => location.reload());

const place = document.getElementById('app');
if (place === null) throw new Error('index.html lacks the place for the app');
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
