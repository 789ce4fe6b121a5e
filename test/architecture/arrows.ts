import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Which room may look into which: design, architecture. Tests and benches may also look into `testing`. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  'event-store': ['domain'],
  'event-store-sqlite': ['event-store', 'domain'],
  'event-store-esdb': ['event-store', 'domain'],
  'event-store-postgres': ['event-store', 'domain'],
  vault: ['domain'],
  'vault-sqlite': ['vault'],
  'vault-esdb': ['vault', 'event-store', 'event-store-esdb'],
  'vault-postgres': ['vault', 'event-store', 'event-store-postgres'],
  views: ['domain', 'contract', 'event-store'],
  exchange: ['domain', 'event-store'],
  notary: ['event-store'],
  contract: ['domain'],
  language: ['domain'],
  testing: ['domain', 'event-store', 'vault'],
  api: [
    'domain',
    'contract',
    'event-store',
    'event-store-sqlite',
    'event-store-esdb',
    'event-store-postgres',
    'vault',
    'vault-sqlite',
    'vault-esdb',
    'vault-postgres',
    'views',
    'exchange',
    'language',
    'notary',
  ],
  cli: [
    'api',
    'domain',
    'contract',
    'event-store',
    'event-store-sqlite',
    'event-store-esdb',
    'event-store-postgres',
    'vault',
    'vault-sqlite',
    'views',
    'exchange',
    'language',
    'notary',
  ],
  web: ['contract', 'language'],
};

/** An import that no arrow allows, or that goes past a package's exports. */
export interface WrongImport {
  file: string;
  imports: string;
  why: string;
}

const imported =
  /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

const importsIn = (source: string): string[] =>
  [...source.matchAll(imported)].map((match) => match[1] ?? match[2] ?? '');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(node_modules|dist)$/.test(entry.name) ? [] : filesBelow(path);
    return /\.(ts|tsx|mts)$/.test(entry.name) ? [path] : [];
  });

const isTest = (file: string): boolean =>
  /\.test\.tsx?$|[\\/]vitest\.config\.ts$|[\\/](test|bench|test-data)[\\/]/.test(file);

const wrongIn = (file: string, room: string, roomFolder: string): WrongImport[] =>
  importsIn(readFileSync(file, 'utf8')).flatMap((name): WrongImport[] => {
    const target = /^@handslag\/([^/]+)/.exec(name)?.[1];
    if (target) {
      const allowed = arrows[room]?.includes(target) || target === room;
      const forTests = isTest(file) || room === 'testing';
      return allowed || forTests ? [] : [{ file, imports: name, why: `${room} may not look into ${target}` }];
    }
    const leaves =
      name.startsWith('.') && relative(roomFolder, join(file, '..', name)).startsWith(`..${sep}`);
    return leaves ? [{ file, imports: name, why: 'a room is entered by its exports, not by a path' }] : [];
  });

/** Walks all rooms of a checkout; answers what is wrong and how many files and imports were seen. */
export const checkArrows = (root: string): { wrong: WrongImport[]; files: number; rooms: string[] } => {
  const rooms = [
    ...['packages', 'services'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => join(folder, name)),
    ),
    'web',
  ];
  const seen = rooms.map((folder) => ({
    folder,
    room: folder.split(sep).at(-1) ?? '',
    files: filesBelow(join(root, folder)),
  }));
  return {
    wrong: seen.flatMap(({ folder, room, files }) =>
      files.flatMap((file) => wrongIn(file, room, join(root, folder))),
    ),
    files: seen.reduce((sum, { files }) => sum + files.length, 0),
    rooms: seen.map(({ room }) => room),
  };
};
