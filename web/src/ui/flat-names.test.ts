import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../**/*.tsx', { query: '?raw', import: 'default', eager: true });
const hung =
  /<(Alert|Badge|Breadcrumbs|Card|Chip|Details|Dialog|Dropdown|ErrorSummary|Field|Fieldset|List|Pagination|Popover|Search|Select|Table|Tabs|ToggleGroup)\.\w+/;

test('parts of components go by their flat names, since the build drops what hangs on a component', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(10);
  const found = Object.entries(sources).filter(([, source]) => hung.test(source));
  expect(found.map(([file, source]) => `${file}: ${hung.exec(source)?.[0] ?? ''}`)).toEqual([]);
});

test('components whose custom elements or polyfills the build leaves out are not used', () => {
  const leftOut =
    /import[^;]*\b(Breadcrumbs|Pagination|EXPERIMENTAL_Suggestion|Combobox|Dropdown|DropdownTrigger|Popover|Search|Tabs|Tooltip)\b[^;]*designsystemet-react/;
  expect(Object.keys(sources).filter((file) => leftOut.test(sources[file] ?? ''))).toEqual([]);
});
