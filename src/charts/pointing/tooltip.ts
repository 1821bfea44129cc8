import { contentOf, element } from './content.ts';
import { chartOf, isOfPoints, isOverTime, meant, middleOf, type Place, same, sameYear } from './marks.ts';
import { type Box, GAP, isNear, placeAbove, placeAside, shown } from './place.ts';
import css from './tooltip.css?inline';

/** A mark as high as this, in pixels, such as an outline on a map, is spoken of where the pointer is, or in its middle. */
const LARGE = 32;
/** Milliseconds in which a pointer that has left a mark may come to its tooltip. */
const PATIENCE = 250;
const WIDEST = 320;
/** A drawing made anew, a page that gives way to another, a value that moves. */
const CHANGES = { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-label'] };

/** What is spoken of: one mark, and where it was pointed at; by keyboard it was not. */
interface Spoken {
  readonly mark: Element;
  readonly at: Place | null;
  readonly isTouch: boolean;
}

/**
 * Says of a chart's mark what it is, beside it: to a mouse that is near, to a finger that taps or moves along, to the focus.
 * The tooltip can be moved onto, stays until the pointer or the focus is elsewhere, and goes on Escape (WCAG 1.4.13). It says
 * what the marks' labels say, so that whoever listens has heard it: it is hidden from them. The same economy is marked
 * in all drawings of the document.
 */
export function startTooltips(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const tooltip = new Tooltip(document);
  const listen = { capture: true, passive: true } as const;
  document.addEventListener('pointermove', (event) => tooltip.onPointer(event), listen);
  document.addEventListener('pointerdown', (event) => tooltip.onPointer(event), listen);
  document.addEventListener('click', (event) => tooltip.onClick(event), { capture: true });
  document.addEventListener('focusin', ({ target }) => tooltip.onFocus(target), listen);
  document.addEventListener('focusout', ({ target }) => tooltip.onBlur(target), listen);
  document.addEventListener('keydown', (event) => tooltip.onKey(event), { capture: true });
  document.addEventListener('scroll', ({ target }) => target !== document && tooltip.hide(), listen);
  document.documentElement.addEventListener(
    'pointerleave',
    ({ pointerType }) => pointerType === 'mouse' && tooltip.leave(),
  );
  document.defaultView?.addEventListener('resize', () => tooltip.hide());
}

class Tooltip {
  readonly #document: Document;
  readonly #box: HTMLElement;
  readonly #crosshair: HTMLElement;
  readonly #changes = new MutationObserver(() => this.#refresh());
  #spoken: Spoken | null = null;
  /** sent away by Escape: silent until another is pointed at */
  #dismissed: Element | null = null;
  #marked: readonly Element[] = [];
  #silenced: readonly (readonly [Element, string | null])[] = [];
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** a finger came down on a mark that nothing was said of yet: its link waits for the next tap */
  #isNews = false;

  constructor(document: Document) {
    this.#document = document;
    this.#box = element(document, 'div', 'tooltip');
    this.#crosshair = element(document, 'div', 'crosshair');
    for (const own of [this.#box, this.#crosshair]) {
      own.setAttribute('aria-hidden', 'true');
      own.hidden = true;
    }
  }

  onPointer(event: PointerEvent): void {
    const { target, type, pointerType } = event;
    const at = { x: event.clientX, y: event.clientY };
    const isTouch = pointerType === 'touch';
    if (!(target instanceof Element)) return;
    const mark = this.#isOn(target, at, type) ? undefined : meant(target, at, isTouch);
    if (mark === undefined) this.#stay();
    else if (mark !== null) {
      if (type === 'pointerdown') this.#isNews = mark !== this.#spoken?.mark;
      this.#say({ mark, at, isTouch });
    } else {
      this.#dismissed = null;
      if (type === 'pointerdown') this.hide();
      else if (this.#spoken?.at && !this.#spoken.isTouch) this.leave();
    }
  }

  /** A tap on a point that is small says first which it is; the next one, or one on its tooltip, follows the link. */
  onClick(event: MouseEvent): void {
    const chart = chartOf(event.target);
    const isTap = this.#spoken?.isTouch === true && event.detail > 0;
    if (chart === null || !isTap || !this.#isNews || !isOfPoints(chart)) return;
    this.#isNews = false;
    event.preventDefault();
  }

  onFocus(target: EventTarget | null): void {
    const mark = target instanceof Element ? target.closest('[data-mark]') : null;
    // A press brings the focus along: what it said stays where it was said.
    if (mark === null || mark === this.#spoken?.mark || chartOf(mark) === null) return;
    if (this.#spoken?.at && this.#isNews) return;
    this.#say({ mark, at: null, isTouch: false });
  }

  onBlur(target: EventTarget | null): void {
    if (this.#spoken?.at === null && this.#spoken.mark === target) this.hide();
    this.#dismissed = null;
  }

  onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#spoken === null) return;
    const { mark } = this.#spoken;
    // The dialog that a chart is in stays open; one that a press on a mark has opened is what the key means.
    const dialog = this.#document.querySelector('dialog[open]');
    if (dialog === null || dialog.contains(mark)) event.preventDefault();
    this.hide();
    this.#dismissed = mark;
  }

  /** Once the pointer has had time to come to the tooltip. */
  leave(): void {
    this.#leaving ??= setTimeout(() => this.hide(), PATIENCE);
  }

  hide(): void {
    this.#stay();
    this.#changes.disconnect();
    this.#spoken = null;
    for (const own of [this.#box, this.#crosshair]) own.hidden = true;
    this.#unmark();
  }

  #isOn(target: Element, at: Place, type: string): boolean {
    if (this.#box.contains(target)) return true;
    return type === 'pointermove' && !this.#box.hidden && isNear(this.#box.getBoundingClientRect(), at);
  }

  #stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  #say(spoken: Spoken): void {
    this.#stay();
    if (spoken.mark === this.#dismissed) return;
    this.#dismissed = null;
    const isSame = spoken.mark === this.#spoken?.mark;
    const isFollowed = isLarge(spoken.mark) || isRow(spoken.mark);
    if (isSame && !(isFollowed && spoken.at !== null)) return;
    this.#spoken = spoken;
    if (!isSame) {
      this.#write(spoken);
      this.#mark(spoken.mark);
    }
    this.#place(spoken);
  }

  /** Values move under a pointer that stands still, and a drawing may be made anew. */
  #refresh(): void {
    const spoken = this.#spoken;
    if (spoken === null) return;
    // What the drawing shortened is read from titles that are silent now.
    this.#unmark();
    if (spoken.mark.isConnected) {
      this.#write(spoken);
      this.#mark(spoken.mark);
      this.#place(spoken);
    } else this.hide();
  }

  #write({ mark, isTouch }: Spoken): void {
    const figure = figureOf(mark);
    this.#box.replaceChildren(...contentOf(mark, figure, isTouch));
    (mark.closest('dialog') ?? this.#document.body).append(this.#box, this.#crosshair);
    this.#changes.disconnect();
    const page = this.#document.querySelector('#page, main');
    if (page !== null) this.#changes.observe(page, CHANGES);
  }

  #mark(mark: Element): void {
    this.#unmark();
    const chart = chartOf(mark);
    const years = chart !== null && isOverTime(chart) ? sameYear(mark) : [];
    this.#marked = [...new Set([mark, ...same(mark), ...years])].filter(
      (each) => !each.classList.contains('pointed'),
    );
    for (const each of this.#marked) each.classList.add('pointed');
    // The browser's own tooltip would say the same twice.
    this.#silenced = [...mark.querySelectorAll('title')].map((title) => [title, title.textContent] as const);
    for (const [title] of this.#silenced) title.textContent = '';
    this.#changes.takeRecords();
  }

  #unmark(): void {
    for (const each of this.#marked) each.classList.remove('pointed');
    for (const [title, said] of this.#silenced) title.textContent ||= said;
    this.#marked = [];
    this.#silenced = [];
    this.#changes.takeRecords();
  }

  #place({ mark, at }: Spoken): void {
    const [box, crosshair] = [this.#box, this.#crosshair];
    const view = this.#document.documentElement;
    const whole = (figureOf(mark) ?? view).getBoundingClientRect();
    const inside = shown(whole, { width: view.clientWidth, height: view.clientHeight });
    box.hidden = false;
    box.style.maxWidth = `${Math.min(WIDEST, inside.width - 2 * GAP)}px`;
    const size = { width: box.offsetWidth, height: box.offsetHeight };
    const chart = chartOf(mark);
    const overTime = chart !== null && isOverTime(chart);
    const own = anchor(mark, at);
    put(box, at !== null && isRow(mark) ? placeAside(size, at, inside) : placeAbove(size, own, inside));
    crosshair.hidden = !overTime;
    if (chart !== null && overTime) {
      const { top, height } = chart.getBoundingClientRect();
      crosshair.style.height = `${height}px`;
      put(crosshair, { left: middleOf(mark).x - 0.5, top });
    }
  }
}

function figureOf(mark: Element): Element | null {
  return mark.closest('figure, main');
}

function isLarge(mark: Element): boolean {
  return mark.getBoundingClientRect().height >= LARGE && !isRow(mark);
}

/** Whether it is a row as wide as its chart. */
function isRow(mark: Element): boolean {
  return mark.querySelector(':scope > rect.hit') !== null;
}

/** Beside what the tooltip stands: a point, a row, the pointer on what is large; over time the whole drawing, whose lines stay in sight. */
function anchor(mark: Element, at: Place | null): Box {
  const { x, y } = middleOf(mark);
  const chart = chartOf(mark);
  if (chart !== null && isOverTime(chart)) {
    const { top, height } = chart.getBoundingClientRect();
    return { left: x, top, width: 0, height };
  }
  if (isLarge(mark)) return { left: at?.x ?? x, top: at?.y ?? y, width: 0, height: 0 };
  return mark.getBoundingClientRect();
}

function put(own: HTMLElement, { left, top }: Pick<Box, 'left' | 'top'>): void {
  own.style.left = '0px';
  own.style.top = '0px';
  const origin = own.getBoundingClientRect();
  own.style.left = `${left - origin.left}px`;
  own.style.top = `${top - origin.top}px`;
}
