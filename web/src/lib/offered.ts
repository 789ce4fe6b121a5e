import type { CommandName } from '@handslag/contract/form';
import { usePartnership } from './partnership.tsx';

/** Whether the rules let the reader say this at partnership level. */
export const useOffered = (): ((say: CommandName) => boolean) => {
  const { offers } = usePartnership().directory;
  return (say) => offers.some((offer) => offer.say === say);
};
