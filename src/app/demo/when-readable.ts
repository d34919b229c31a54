/** The page may never be: what stands around it comes all the same, ms. */
const LONGEST_MS = 8000;

/** Resolves once the page says what it shows, or what went wrong: what stands around a page must not hold it up. */
export async function whenReadable(): Promise<void> {
  if (isReadable()) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => isReadable() && end());
    const timer = setTimeout(end, LONGEST_MS);
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

function isReadable(): boolean {
  if (document.querySelector('main [role="alert"]') !== null) return true;
  const waiting = [...document.querySelectorAll('main output')].some(({ textContent }) =>
    textContent.startsWith('Loading'),
  );
  return document.querySelector('main h1') !== null && !waiting;
}
