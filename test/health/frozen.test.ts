import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { assess, explain, instant, nextSteps, parseEpisode } from '../../src/index.js';

/** Where something in a value could still be changed. */
function changeable(value: unknown, path: string, seen = new Set<unknown>()): readonly string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, each]) => changeable(each, `${path}/${key}`, seen))];
}

/** The objects in a value in which a word, a number or a citation could still be changed. */
function parts(value: unknown, found = new Set<unknown>()): ReadonlySet<unknown> {
  if (typeof value !== 'object' || value === null || found.has(value) || Object.isFrozen(value)) return found;
  if (!Array.isArray(value)) found.add(value);
  Object.values(value).forEach((each) => parts(each, found));
  return found;
}

// Zod's schemas are its own.
const constants = Object.entries(library).filter(([name, value]) => typeof value === 'object' && !name.endsWith('Schema'));

describe('nobody can change the rules of somebody else in the same process', () => {
  it.each(constants)('%s is frozen to its last leaf', (name, value) => {
    expect(changeable(value, name)).toEqual([]);
  });

  it('two results share no word, number or citation that can be changed', () => {
    const asked = (): readonly unknown[] => {
      const episode = parseEpisode({
        zone: 'America/Chicago',
        child: { birthDate: '2011-02-28' },
        agencies: [{ id: 'example-county', kind: 'title-iv-e-state', responsibility: 'placement-and-care' }],
        placement: 'foster-family-home',
        whereaboutsUnknown: 'yes',
        abducted: 'yes',
        events: [
          { kind: 'agency-received-information', agency: 'example-county', at: '2026-10-31T10:00:00-05:00' },
          { kind: 'reported', to: 'law-enforcement', about: ['missing'], outcome: 'refused', at: '2026-10-31T11:00:00-05:00' },
        ],
      });
      const assessment = assess(episode, instant('2026-10-31T12:00:00-05:00'));
      return [assessment, nextSteps(assessment), explain(assessment, { language: 'en' })];
    };
    const first = parts(asked());
    expect([...parts(asked())].filter((part) => first.has(part))).toEqual([]);
    expect(first.size).toBeGreaterThan(100);
  });
});
