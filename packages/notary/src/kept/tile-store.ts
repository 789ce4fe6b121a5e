/** Where a tree lies: small files by path. What has been written is on disk, whole, before the call is answered. */
export interface TileStore {
  read(path: string): Promise<Buffer | undefined>;
  /** Takes the place of what stood there, whole or not at all. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Nothing where there is none. */
  remove(path: string): Promise<void>;
}
