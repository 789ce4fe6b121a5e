import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const web = join(import.meta.dirname, '../../web/src');

/** The kind: asking what somebody is, or how far a mandate reaches, where the answer turns something on or off. */
const deciding = /\b(role|mandate)\s*(===|!==)\s*'/u;

const files = globSync('**/*.{ts,tsx}', { cwd: web }).filter((file) => !/\.(test|stories)\.tsx?$/.test(file));
const found = files.filter((file) => deciding.test(readFileSync(join(web, file), 'utf8'))).toSorted();

it('no file of the web decides by role or mandate what may be said: pages show what the rules offer', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});

/** Files that offer something to be said, or draw its form. Elsewhere a verdict only picks a word or a colour. */
const offering = /<SayButton|<Acts|\buseOpenForm\b|\boffers\b|things\/record\//u;
/** How a thing stands, compared with one way of standing, or looked up in a set of them. */
const judging =
  /\b(verdict|state|status|access)\s*(===|!==)\s*'|'\s*(===|!==)\s*(\w+\??\.)*(verdict|state|status|access)\b|\.has\((\w+\??\.)*(verdict|state|status|access)\)/u;

it('no file of the web that lets something be said looks at how a thing stands', () => {
  const saying = files.filter(
    (file) => file.startsWith('things/record/') || offering.test(readFileSync(join(web, file), 'utf8')),
  );
  expect(saying.length).toBeGreaterThan(60);
  expect(saying.filter((file) => judging.test(readFileSync(join(web, file), 'utf8')))).toEqual([]);
});

/** Who takes part, may be named or may be spoken of, worked out from what somebody is or has done. */
const excluding = [
  /\.filter\([^\n]*\b(leftAt|joinedAt|removed)\b/u,
  /\bconst (is|may)\w+ =[^\n]*\b(leftAt|joinedAt|removed|role)\b/u,
  /\b(may\w+|offers)\b[^\n]*\b(leftAt|joinedAt|removed)\b|\b(leftAt|joinedAt|removed)\b[^\n]*\b(may[A-Z]\w*|offers|SayButton)\b/u,
  /\b(leftAt|joinedAt|removed)\b[^\n]*&&\s*\(?\s*<(SayButton|Acts|\w+Actions|\w+Buttons)/u,
  /\b(actor|case|page)\??\.kind\s*(===|!==)/u,
  /\bgroup\s*(===|!==)[^\n]*<\w+Actions/u,
  /'hidden' in \w+ && [^\n]*'erased'/u,
];

it('no file of the web works out who may be named, or of whom something may be said', () => {
  const caught = files.filter((file) => {
    const source = readFileSync(join(web, file), 'utf8');
    return excluding.some((kind) => kind.test(source));
  });
  expect(caught).toEqual([]);
});

it('nowhere is it written a second time what may be said: the files that did are gone', () => {
  const again = files.filter((file) => /(^|\/)(available|correctable|counted)\.ts$/.test(file));
  expect(again).toEqual([]);
});
