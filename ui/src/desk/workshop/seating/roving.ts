/**
 * One tab stop for everything marked `data-item`; the arrow keys go between items, and between the groups marked
 * `data-card`.
 */
export function roving(container: HTMLElement): () => void {
  const items = (within: Element = container) => [
    ...within.querySelectorAll<HTMLElement>('[data-item]'),
  ];
  const groups = () =>
    [...container.querySelectorAll('[data-card]')].filter((group) => items(group).length > 0);

  function stopAt(item: HTMLElement | undefined) {
    for (const other of items()) other.tabIndex = other === item ? 0 : -1;
  }

  /** Items come and go: one of them is always reached by Tab. */
  function repair() {
    const stops = items().filter((item) => item.tabIndex === 0);
    if (stops.length !== 1) stopAt(stops[0] ?? items()[0]);
  }

  function focused({ target }: FocusEvent) {
    const item = (target as Element).closest<HTMLElement>('[data-item]');
    if (item) stopAt(item);
  }

  function move(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const to = next(event.key, event.target as Element);
    if (!to) return;
    event.preventDefault();
    to.focus();
  }

  function next(key: string, from: Element): HTMLElement | undefined {
    const item = from.closest<HTMLElement>('[data-item]');
    const group = item?.closest('[data-card]');
    if (!item || !group) return undefined;
    const all = groups();
    const place = all.indexOf(group);
    const own = items(group);
    const index = own.indexOf(item);
    const beside = (by: number) => {
      const other = items(all[(place + by + all.length) % all.length]);
      return other[Math.min(index, other.length - 1)];
    };
    switch (key) {
      case 'ArrowDown':
        return own[index + 1] ?? items(all[(place + 1) % all.length])[0];
      case 'ArrowUp':
        return own[index - 1] ?? items(all[(place - 1 + all.length) % all.length]).at(-1);
      case 'ArrowRight':
        return beside(1);
      case 'ArrowLeft':
        return beside(-1);
      case 'Home':
        return items()[0];
      case 'End':
        return items().at(-1);
      default:
        return undefined;
    }
  }

  container.addEventListener('focusin', focused);
  container.addEventListener('keydown', move);
  const watch = new MutationObserver(repair);
  watch.observe(container, { childList: true, subtree: true });
  repair();
  return () => {
    container.removeEventListener('focusin', focused);
    container.removeEventListener('keydown', move);
    watch.disconnect();
  };
}
