/** Every text in a table of texts, under its path: `labels.role.member`. */
export const everyText = (table: object): Map<string, string> => {
  const texts = new Map<string, string>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) walk(path === '' ? name : `${path}.${name}`, inner);
  };
  walk('', table);
  texts.delete('language');
  return texts;
};
