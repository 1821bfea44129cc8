import '@vitejs/plugin-react/preamble';

// What is only prerendered (frames, the gallery, a page whose data have changed) is shown again as a whole.
import.meta.hot?.on('meridian:changed', () => location.reload());
import.meta.hot?.on('meridian:rendered', () => {
  if (document.getElementById('page') === null) location.reload();
});
