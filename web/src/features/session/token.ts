const secret = /[\w-]{43}/;

/** The one-time token of a link: after `#`, which browsers send to nobody, or after `?token=`. */
export const tokenIn = (hash: string, search: string | undefined): string | undefined =>
  secret.exec(hash)?.[0] ?? (search === undefined ? undefined : secret.exec(search)?.[0]);
