import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './frame/frame.css';
import { router } from './routes.tsx';
import { startI18n } from './ui/i18n.ts';
import { Providers } from './ui/Providers.tsx';

const root = document.querySelector('#root');
if (root) {
  await startI18n();
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}
