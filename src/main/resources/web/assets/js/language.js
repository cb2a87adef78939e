// The page's language: its texts, its digits. The texts of one language alone are loaded.
export const language = document.documentElement.lang === 'bn' ? 'bn' : 'en';
export const other = language === 'bn' ? 'en' : 'bn';
export const locale = language === 'bn' ? 'bn-BD' : 'en-GB';

const texts = (await import(`/assets/text/${language}.js`)).default;
const numbers = new Intl.NumberFormat(locale);

/** The text of a key, of key.one where n is 1; {name} in it is replaced by the value of that name, numbers in the page's digits. */
export function t(key, values = {}) {
  const text = (values.n === 1 && texts[`${key}.one`]) || (texts[key] ?? key);
  return text.replace(/\{(\w+)\}/g, (whole, name) =>
    typeof values[name] === 'number' ? number(values[name]) : (values[name] ?? whole),
  );
}

export const number = value => numbers.format(value);

/** A year or another number that is not to be grouped. */
export const digits = value =>
  language === 'bn' ? String(value).replace(/[0-9]/g, digit => '০১২৩৪৫৬৭৮৯'[digit]) : String(value);

/** One of several labels by language: the page's, else the other's, else any. */
export const oneOf = labels => labels?.[language] || labels?.[other] || Object.values(labels ?? {})[0] || '';

/** Keeps a choice for all pages. */
export function keep(name, value) {
  try {
    localStorage.setItem(`kutniti.${name}`, value);
  } catch {
    /* a browser may forbid it; the choice then holds for this page */
  }
}
