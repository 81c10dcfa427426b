// Runs in each page before its own scripts, and notes in `benchNotes` when the view was ready, layout shifts, and how long
// interactions took until the next paint. Times are milliseconds since the visit began.
(() => {
  const notes = { ready: null, shifts: [], interactions: [] };
  window.benchNotes = notes;
  // The explorer's script has taken over from what the server wrote, and no question of the view is on its way.
  const isReady = () =>
    document.querySelector('#root:not([hidden], [data-written]) main h1') !== null &&
    document.querySelector('#root .loading, #root [aria-busy=true]') === null;
  let isPaintAwaited = false;
  const noteAfterPaint = () => {
    isPaintAwaited = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isPaintAwaited = false;
        notes.ready ??= isReady() ? performance.now() : null;
      }),
    );
  };
  new MutationObserver(() => {
    if (!isReady()) notes.ready = null;
    else if (notes.ready === null && !isPaintAwaited) noteAfterPaint();
  }).observe(document, { subtree: true, childList: true, attributes: true });
  const observe = (type, note) => {
    const noteAll = (list) => list.getEntries().forEach(note);
    new PerformanceObserver(noteAll).observe({ type, buffered: true, durationThreshold: 16 });
  };
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) notes.shifts.push([entry.startTime, entry.value]);
  });
  const noteInteraction = ({ interactionId, duration }) => {
    if (interactionId) notes.interactions.push([interactionId, duration]);
  };
  observe('event', noteInteraction);
  observe('first-input', noteInteraction);
})();
