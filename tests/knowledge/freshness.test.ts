import { describe, expect, it } from 'vitest';
import { isOutOfDate, lastChecked } from '../../src/knowledge/freshness.ts';

describe('lastChecked', () => {
  it('is the latest day on which one of the sources was read', () => {
    const days = ['2026-02-01', '2026-11-20', '2025-12-31'];
    expect(lastChecked(days.map((checked) => ({ id: 'handbook', checked })))).toBe('2026-11-20');
  });
});

describe('isOutOfDate', () => {
  it.each([
    ['2026-01-01', 90, '2026-04-01', false],
    ['2026-01-01', 90, '2026-04-02', true],
    ['2025-03-01', 365, '2026-03-01', false],
    ['2024-02-29', 365, '2025-03-01', true],
    ['2026-11-23', 1, '2026-11-22', false],
  ])('checked on %s, fresh for %i days, on %s: %s', (checked, fresh, today, expected) => {
    expect(isOutOfDate(checked, fresh, today)).toBe(expected);
  });
});
