import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Link, useLocation, useSearch } from 'wouter';
import { OneFileRouter } from './one-file-router.tsx';

function Shown() {
  const [path, go] = useLocation();
  return (
    <>
      <p>{`${path} asks ${useSearch()}`}</p>
      <Link href="/steps?on=2026-11-15">Steps</Link>
      <Link href="#/map">Map</Link>
      <button onClick={() => go('/shifts?since=2026-09-01')}>Shifts</button>
      <button onClick={() => go('#/known', { replace: true })}>Known</button>
    </>
  );
}

/** As the browser does when somebody follows a link that it follows itself, or edits the address. */
function follow(hash: string): void {
  act(() => {
    history.pushState(null, '', hash);
    window.dispatchEvent(new Event('hashchange'));
  });
}

beforeEach(() => {
  history.replaceState(null, '', '/copy.html');
  render(
    <OneFileRouter>
      <Shown />
    </OneFileRouter>,
  );
});

afterEach(() => history.replaceState(null, '', '/'));

test('the file without a hash is the overview', () => {
  expect(screen.getByText('/ asks')).toBeVisible();
});

test('a path with its question stands behind the hash, and the file stays the same', () => {
  fireEvent.click(screen.getByRole('button', { name: 'Shifts' }));
  expect(screen.getByText('/shifts asks since=2026-09-01')).toBeVisible();
  expect(location.hash).toBe('#/shifts?since=2026-09-01');
  expect(location.pathname).toBe('/copy.html');
});

test('links name the place in the file, so that they open in another tab too, and are followed in this one', () => {
  const steps = screen.getByRole('link', { name: 'Steps' });
  expect(steps).toHaveAttribute('href', '#/steps?on=2026-11-15');
  expect(screen.getByRole('link', { name: 'Map' })).toHaveAttribute('href', '#/map');
  fireEvent.click(steps);
  expect(screen.getByText('/steps asks on=2026-11-15')).toBeVisible();
});

test('a step that replaces leaves no entry behind', () => {
  const before = history.length;
  fireEvent.click(screen.getByRole('button', { name: 'Known' }));
  expect(screen.getByText('/known asks')).toBeVisible();
  expect(history).toHaveLength(before);
});

test('an address that the browser follows by itself is read', () => {
  follow('#/members/LTU?why=LTU&q=a%3Fb');
  expect(screen.getByText('/members/LTU asks why=LTU&q=a%3Fb')).toBeVisible();
});

test('a place on the page leads nowhere else, and the address names the page again', () => {
  follow('#/methodology?on=2025-04-20');
  follow('#licence');
  expect(screen.getByText('/methodology asks on=2025-04-20')).toBeVisible();
  expect(location.hash).toBe('#/methodology?on=2025-04-20');
});
