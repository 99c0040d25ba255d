// The page for lost connections was fetched for nobody in particular, and says nothing about who reads it.

/** An attribute of something on it. */
export const NOBODYS = 'data-nobodys-page';

/** Where it is fetched from, and where nothing else was asked for. */
const OWN_PATH = '/offline';
const PAUSE = 2_000;

export const isNobodysPage = (): boolean => document.querySelector(`[${NOBODYS}]`) !== null;

/** Where it stands in place of another page: asks for that one every other second. Returns how to stop. */
export function askForAnother(): () => void {
  if (!isNobodysPage() || location.pathname === OWN_PATH) return () => {};
  const asking = setInterval(async () => {
    const answers = await fetch(location.href, { method: 'HEAD' }).then(
      () => true,
      () => false,
    );
    if (answers) location.reload();
  }, PAUSE);
  return () => clearInterval(asking);
}
