import { costOf, keep, type Site } from '../offline/keep.ts';
import { offlineWords } from '../offline/said.ts';

/**
 * Keeps groups anew for the release of the open page, one after the other, and says so above the page. What is kept of the release
 * before stays whole until its place is taken; where the line goes, the next page goes on.
 */
export async function renewGroups(site: Site, groups: readonly string[]): Promise<void> {
  for (const name of groups) {
    const group = site.catalog.groups.find((own) => own.group === name);
    if (group === undefined) continue;
    const abort = new AbortController();
    const { say, end } = notice(site, () => abort.abort());
    try {
      const cost = await costOf(site, group);
      const words = offlineWords(site.catalog.language);
      const onProgress = ({ files }: { readonly files: number }) =>
        say(words.renewing(group.short, String(files), String(cost.files.length)));
      await keep(site, group, cost, { onProgress, signal: abort.signal });
    } catch {
      // The one before is there, and the panel that keeps groups says so.
      return;
    } finally {
      end();
    }
  }
}

/** A line above the page, outside of what React draws: it stays while pages follow each other. */
function notice({ catalog }: Site, stop: () => void) {
  const line = document.createElement('p');
  line.className = 'notices notice saved';
  const said = document.createElement('span');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = offlineWords(catalog.language).cancel;
  button.addEventListener('click', stop);
  line.append(said, ' ', button);
  return {
    say(text: string) {
      said.textContent = text;
      if (!line.isConnected) document.body.prepend(line);
    },
    end: () => line.remove(),
  };
}
