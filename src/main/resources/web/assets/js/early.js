// Language and theme are set before the first paint, so that nothing flashes.
(() => {
  const kept = name => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const preferred = navigator.languages.some(tag => tag.toLowerCase().startsWith('bn')) ? 'bn' : 'en';
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const root = document.documentElement;
  root.lang =
    kept('kutniti.language') === 'bn' || kept('kutniti.language') === 'en' ? kept('kutniti.language') : preferred;
  root.dataset.theme = kept('kutniti.theme') ?? (dark ? 'dark' : 'light');
})();
