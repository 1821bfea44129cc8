/** What measurements in a page have in common. Plain JavaScript, given to the page before what makes use of it. */

const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));

/** Watches for tasks of the main thread that take 50 ms or longer, and says the longest. */
function watch() {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  return () => {
    for (const { duration } of observer.takeRecords()) longest = Math.max(longest, duration);
    observer.disconnect();
    return longest;
  };
}

globalThis.tools = { frame, watch };
