import { Component, type ReactNode, useEffect, useRef } from 'react';
import type { Words } from '../words/types.ts';
import { leftPrerendered } from './takeover.ts';

interface OrPrerenderedProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/** An error anywhere in the drawn page leads back to the prerendered one, never to nothing. */
export class OrPrerendered extends Component<OrPrerenderedProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { words, children } = this.props;
    return this.state.failed ? <Prerendered words={words} /> : children;
  }
}

/** The page at this address as the host holds it; until it is here, or where it is not to be had, a sentence. */
function Prerendered({ words }: { words: Words }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    leftPrerendered();
    prerendered().then(
      (nodes) => place.current?.replaceChildren(...nodes),
      () => undefined,
    );
  }, []);
  return (
    <div ref={place}>
      <main id="main">
        <h1>{words.site.name}</h1>
        <p role="alert">
          {words.notice.broken}{' '}
          <button type="button" onClick={() => location.reload()}>
            {words.notice.loadAgain}
          </button>
        </p>
      </main>
    </div>
  );
}

async function prerendered(): Promise<NodeListOf<ChildNode>> {
  const response = await fetch(location.pathname, { cache: 'force-cache' });
  const read = new DOMParser().parseFromString(await response.text(), 'text/html');
  const page = read.getElementById('page');
  // What another release prerendered does not suit the styles of this one.
  if (page === null || read.documentElement.dataset.release !== document.documentElement.dataset.release) {
    throw new Error('expected a page of this release');
  }
  return page.childNodes;
}
