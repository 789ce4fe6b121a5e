import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import preview from './preview.tsx';

type Stories = Parameters<typeof composeStories>[0];
interface Story {
  run(): Promise<void>;
  play?: unknown;
}

setProjectAnnotations(preview);
const files = import.meta.glob<Stories>('../src/ui/*.stories.tsx', { eager: true });
const parts = Object.keys(import.meta.glob(['../src/ui/*.tsx', '!../src/ui/*.stories.tsx']));

const isStory = (value: unknown): value is Story => typeof value === 'function' && 'run' in value;
const storiesIn = (module: Stories): { name: string; story: Story }[] =>
  Object.entries<unknown>(composeStories(module)).flatMap(([name, story]) =>
    isStory(story) ? [{ name, story }] : [],
  );

// What only a whole page can keep to: its first heading and its landmarks.
const ofPages = ['page-has-heading-one', 'region', 'landmark-one-main', 'heading-order'];
const rules = Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }]));

afterEach(() => localStorage.clear());

describe.each(Object.entries(files))('%s', (_file, module) => {
  it.each(storiesIn(module))('$name', async ({ story }) => {
    await story.run();
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});

it('has a story for every shared part, and an interaction in every file of them', () => {
  expect(parts.length).toBeGreaterThan(20);
  const told = new Set(Object.keys(files).map((file) => file.replace('.stories.tsx', '.tsx')));
  expect(parts.filter((part) => !told.has(part))).toEqual([]);
  const silent = Object.entries(files).filter(
    ([, module]) => !storiesIn(module).some(({ story }) => story.play !== undefined),
  );
  expect(silent.map(([file]) => file)).toEqual([]);
});
