import { describe, expect, it } from 'vitest';
import { quantitative, ticksOf } from './scale.ts';

const plain = (value: number) => String(value);

describe('quantitative', () => {
  it('starts bars at zero and ends on a round number', () => {
    expect(quantitative([12, 57.3], [0, 100], { kind: 'linear', zero: true }).domain()).toEqual([0, 60]);
  });

  it('reaches below zero where values do', () => {
    const [low = 0, high = 0] = quantitative([-2.1, 1.4], [0, 100], { kind: 'linear', zero: true }).domain();
    expect(low).toBeLessThanOrEqual(-2.1);
    expect(high).toBeGreaterThanOrEqual(1.4);
  });

  it('keeps the domain that is given', () => {
    expect(quantitative([12], [0, 50], { kind: 'linear', domain: [0, 100], zero: true })(50)).toBe(25);
  });

  it('gives a single value a scale to stand on', () => {
    const scale = quantitative([7], [0, 100], { kind: 'linear', zero: false });
    expect(scale(7)).toBeGreaterThan(0);
    expect(scale(7)).toBeLessThan(100);
  });

  it('puts zero and below at the low end of a log scale', () => {
    const scale = quantitative([0, -3, 10, 1000], [0, 100], { kind: 'log', zero: false });
    expect(scale(0)).toBe(0);
    expect(scale(-3)).toBe(0);
    expect(scale(100)).toBeCloseTo(50);
  });
});

describe('ticksOf', () => {
  it('hands the step to the formatter, for the choice of decimals', () => {
    const scale = quantitative([0, 1], [0, 100], { kind: 'linear', zero: true });
    const steps = new Set<number>();
    ticksOf(scale, 'linear', 5, (value, step) => {
      steps.add(step);
      return plain(value);
    });
    expect([...steps]).toEqual([0.2]);
  });

  it('marks decades of a log scale, with 2 and 5 between them where there is room', () => {
    const scale = quantitative([1, 100], [0, 300], { kind: 'log', zero: false });
    expect(ticksOf(scale, 'log', 3, plain).map(({ text }) => text)).toEqual(['1', '10', '100']);
    expect(ticksOf(scale, 'log', 8, plain).map(({ value }) => value)).toEqual([1, 2, 5, 10, 20, 50, 100]);
  });
});
