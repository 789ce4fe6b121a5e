const KEPT_AS = 'handslag-language';

/** The language that the reader has chosen in this browser; undefined where there is none, or the browser keeps nothing. */
export const chosenLanguage = <L extends string>(languages: readonly L[]): L | undefined => {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return languages.find((language) => language === kept);
  } catch {
    return undefined;
  }
};

/** Keeps the choice in this browser; one that keeps nothing asks again next time. */
export const keepLanguage = (language: string): void => {
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    // Nothing is lost but the convenience.
  }
};
