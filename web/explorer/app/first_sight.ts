/** What the server wrote of a page stays in sight until the view has its answer, so that nothing flashes. */

const LONGEST = 10_000; // ms; a view that never settles is shown as it is

/** The element to render into: `root`, or an unseen one that takes its place when the view is ready. */
export function containerFor(root: HTMLElement): HTMLElement {
  if (root.dataset.written === undefined) return root;
  const container = document.createElement('div');
  container.hidden = true;
  root.id = '';
  container.id = 'root';
  root.after(container);
  const change = () => {
    observer.disconnect();
    clearTimeout(timer);
    container.hidden = false;
    root.remove();
  };
  const observer = new MutationObserver(() => {
    if (container.querySelector('main h1') && !container.querySelector('.loading')) change();
  });
  observer.observe(container, { childList: true, subtree: true });
  const timer = setTimeout(change, LONGEST);
  return container;
}
