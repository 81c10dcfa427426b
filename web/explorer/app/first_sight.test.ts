// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { containerFor } from './first_sight';

const root = () => document.getElementById('root') as HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '';
});

test('an empty root is rendered into', () => {
  document.body.append(Object.assign(document.createElement('div'), { id: 'root' }));
  const before = root();
  expect(containerFor(before)).toBe(before);
});

test('what the server wrote stays until the view is ready', async () => {
  const written = Object.assign(document.createElement('div'), { id: 'root', textContent: 'written' });
  written.dataset.written = '';
  document.body.append(written);
  const container = containerFor(written);
  expect([container.id, container.hidden, written.isConnected]).toEqual(['root', true, true]);
  container.innerHTML = '<main><h1>Help</h1><p class="loading">…</p></main>';
  await new Promise((done) => setTimeout(done));
  expect(written.isConnected).toBe(true);
  container.querySelector('.loading')?.remove();
  await vi.waitFor(() => expect(written.isConnected).toBe(false));
  expect([root(), container.hidden]).toEqual([container, false]);
});
