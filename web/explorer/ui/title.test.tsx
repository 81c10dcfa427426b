// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { navigate } from 'wouter/use-browser-location';
import { Title } from './title';

afterEach(cleanup);

test('a title names the window, and takes the focus once the view has changed', () => {
  render(<Title text="Network" />);
  expect(document.title).toBe('Network – prevnet');
  const heading = screen.getByRole('heading', { level: 1, name: 'Network' });
  expect(document.activeElement).not.toBe(heading);
  act(() => navigate('/money'));
  expect(document.activeElement).toBe(heading);
});
