import { Outlet } from '@tanstack/react-router';
import { Layout } from './layout.tsx';

/** What the pages outside of a partnership stand in. */
export function OutsideLayout() {
  return (
    <Layout>
      <Outlet />
    </Layout>
  );
}
