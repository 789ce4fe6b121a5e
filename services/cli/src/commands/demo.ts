import type { Command } from 'commander';

export const addDemo = (program: Command): void => {
  void program;
};
