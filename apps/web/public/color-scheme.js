// Runs before the first paint, so that the dark scheme does not flash white. Same key as COLOR_SCHEME_KEY.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('worthwhile.color-scheme');
  } catch {
    chosen = null;
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  document.documentElement.style.background = dark ? '#171412' : '#FAF7F2';
})();
